package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.AgreementKind;
import org.communique.internal.lexicon.DocumentNouns;
import org.communique.internal.lexicon.DocumentNouns.Strength;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that name documents, with their titles. */
final class DocumentReader {
  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final DocumentNouns nouns;
  private final DocumentTitles titles;
  private final @Nullable Mention[] covering;

  DocumentReader(Reading reading, DocumentNouns nouns, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.nouns = nouns;
    this.covering = new Mention[tokens.size() + 1];
    for (Mention mention : reading.mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        covering[i] = mention;
      }
    }
    this.titles = new DocumentTitles(reading, lists, covering);
  }

  /** All documents in the order of the text. */
  List<DocumentMention> read() {
    List<DocumentMention> found = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      int end = tokens.sentenceEnd(s);
      int floor = tokens.sentenceStart(s);
      int at = floor;
      while (at < end) {
        DocumentNouns.Entry entry =
            tokens.kind(at) == Tokens.WORD ? nouns.at(tokens, at, end) : null;
        if (entry == null || isPartOfOther(at, entry.words().size(), end)) {
          at++;
          continue;
        }
        DocumentMention document = document(entry, at, floor, end, s);
        add(found, document);
        at = document.headTo();
        floor = entry.strength() == Strength.STRONG ? at : floor;
      }
    }
    return found;
  }

  /** Adds a document; one whose title would run over the joint before it ends there. */
  private void add(List<DocumentMention> found, DocumentMention document) {
    DocumentMention before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (before != null
        && before.head() >= document.from()
        && before.strength() != Strength.STRONG) {
      found.remove(found.size() - 1);
      before = found.isEmpty() ? null : found.get(found.size() - 1);
    }
    if (before != null) {
      int joint = document.start() - 1;
      while (joint > before.headTo()
          && (scan.is(joint, WordClass.DET) || scan.is(joint, WordClass.POSSESSIVE))) {
        joint--;
      }
      boolean joined =
          joint >= before.headTo()
              && (scan.is(joint, WordClass.COORDINATOR) || tokens.isMark(joint, ','));
      if (before.to() > joint && joined) {
        found.set(found.size() - 1, before.endingAt(joint));
      } else if (before.to() > document.head() && document.strength() != Strength.STRONG) {
        return;
      }
    }
    found.add(document);
  }

  /**
   * Whether the noun only modifies another, as in {@code treaty alliance} or {@code agreement
   * text}.
   */
  private boolean isPartOfOther(int at, int length, int end) {
    Mention mention = covering[at];
    if (mention instanceof Mention.PersonMention
        || mention instanceof Mention.PostMention
        || mention instanceof Mention.DateMention) {
      return true;
    }
    if (mention instanceof Mention.Named named
        && (named.is(org.communique.gazetteer.Name.Concept.ORGANIZATION)
            || named.is(org.communique.gazetteer.Name.Concept.BODY)
            || named.is(org.communique.gazetteer.Name.Concept.INITIATIVE))) {
      return true;
    }
    int next = at + length;
    if (next < end && scan.isJoiner(next, end)) {
      return true;
    }
    return mention instanceof Mention.Unknown
        && mention.to() > next
        && tokens.isCapitalized(next)
        && nouns.at(tokens, next, end) == null
        && scan.is(mention.to() - 1, WordClass.ORGANIZATION_HEAD);
  }

  private DocumentMention document(
      DocumentNouns.Entry entry, int head, int floor, int end, int sentence) {
    boolean proper =
        tokens.isCapitalized(head)
                && (head > tokens.sentenceStart(sentence)
                    || isNameBefore(head, entry.words().size(), end))
            || tokens.is(head, Tokens.UPPER);
    int start = titles.left(head, floor, proper);
    int from = titles.withoutFiller(start, head);
    int headEnd = head + entry.words().size();
    int headTo = titles.afterAbbreviation(headEnd, end);
    boolean takesOf = entry.strength() != Strength.STRONG || !entry.kind().equals("agreement");
    int to = titles.right(headTo, end, takesOf || proper);
    boolean definite = start > 0 && isDefinite(start - 1);
    return new DocumentMention(
        start,
        from,
        head,
        headTo,
        to,
        AgreementKind.parse(entry.kind()),
        entry.strength(),
        proper,
        definite,
        entry.plural(),
        sentence);
  }

  private boolean isNameBefore(int head, int length, int end) {
    int next = head + length;
    return length > 1 && tokens.isCapitalized(head + length - 1)
        || next + 1 < end && tokens.isCapitalized(next + 1) && scan.is(next, WordClass.PREPOSITION);
  }

  private boolean isDefinite(int token) {
    return switch (reading.word(token)) {
      case "the", "this", "these", "that", "those", "both" -> true;
      default -> tokens.kind(token) == Tokens.POSSESSIVE || scan.is(token, WordClass.POSSESSIVE);
    };
  }
}
