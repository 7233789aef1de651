package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Analyses the sentences of a document. Needs tokens and mentions, gives clauses. */
public final class Parser {
  private Parser() {}

  /** The clauses of all sentences in order. */
  public static List<Clause> parse(Scan scan, List<Mention> mentions) {
    Tokens tokens = scan.tokens();
    @Nullable Mention[] mentionAt = new Mention[tokens.size()];
    boolean[] mentioned = new boolean[tokens.size()];
    boolean[] quantity = new boolean[tokens.size()];
    boolean[] person = new boolean[tokens.size()];
    for (Mention mention : mentions) {
      mentionAt[mention.from()] = mention;
      for (int i = mention.from(); i < mention.to(); i++) {
        mentioned[i] = true;
        quantity[i] = mention instanceof Mention.NumberMention;
        person[i] =
            mention instanceof Mention.PersonMention
                || mention instanceof Mention.PostMention
                || mention instanceof Mention.Unknown;
      }
    }
    Tagger tagger = new Tagger(scan, mentioned, quantity, person);
    Chunker chunker = new Chunker(scan, tagger.tags(), mentionAt);
    Actors actors = new Actors(scan);
    List<Clause> clauses = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      scan.watch().check();
      int from = tokens.sentenceStart(s);
      int to = tokens.sentenceEnd(s);
      tagger.tag(from, to);
      boolean quoted = tokens.is(Math.min(from + 1, to - 1), Tokens.QUOTED);
      clauses.addAll(new ClauseBuilder(s, actors).build(chunker.chunk(from, to), quoted));
    }
    return clauses;
  }
}
