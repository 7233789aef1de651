package org.communique.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.gazetteer.Gazetteer;
import org.communique.internal.Sections.Section;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.Parser;
import org.communique.internal.frame.Frame;
import org.communique.internal.frame.FrameFile;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.FrameMatcher;
import org.communique.internal.frame.RealityReader;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.MentionFinder;
import org.communique.internal.mention.Scan;
import org.communique.internal.mention.ValueFinder;
import org.communique.internal.resolve.Resolver;
import org.communique.internal.resolve.Words;
import org.communique.internal.text.Tokens;
import org.communique.internal.text.Watch;
import org.communique.normalize.LeftOut;

/**
 * The stages in their order: text, tokens, terms, mentions, clauses, frames, facts. Immutable and
 * thread-safe.
 */
public final class Pipeline {
  private static final String LANGUAGE = "en";
  private static final String BREAK = "\n\n";

  private final Lexicon lexicon;
  private final ValueFinder values;
  private final FrameMatcher frames;
  private final Resolver resolver;

  /** Prepares the stages for a gazetteer. */
  public Pipeline(Gazetteer gazetteer) {
    List<Frame> all = FrameFile.readAll(LANGUAGE);
    List<String> nouns = new ArrayList<>();
    for (Frame frame : all) {
      nouns.addAll(frame.nouns());
      nouns.addAll(frame.subjects());
      nouns.addAll(frame.objects());
    }
    lexicon = Lexicon.load(LANGUAGE, gazetteer, nouns);
    values = new ValueFinder(Locale.ENGLISH);
    RealityReader reality = new RealityReader(LANGUAGE, lexicon);
    frames = new FrameMatcher(all, lexicon, reality);
    resolver = new Resolver(gazetteer, reality, Words.load(LANGUAGE, lexicon), values);
  }

  /**
   * Reads a document, or throws what the watch throws to end it. A long text is read section by
   * section, so that the time and memory that it costs grow with its length alone.
   */
  public Result read(Input input, Watch watch) {
    Sections sections = new Sections(input);
    while (sections.hasNext()) {
      Section section = sections.next();
      sections.add(read(section, watch));
    }
    return sections.result();
  }

  private Result read(Section section, Watch watch) {
    watch.check();
    Input input = section.input();
    String title = input.title().orElse("");
    String text = title.isEmpty() ? input.text() : title + BREAK + input.text();
    int textStart = text.length() - input.text().length();
    Tokens tokens = lexicon.tokenizer().tokenize(text, title.length());
    Scan scan = new Scan(tokens, lexicon, watch);
    List<LeftOut> leftOut = new ArrayList<>();
    List<Mention> mentions = new MentionFinder(scan).find(values.find(tokens, leftOut::add));
    List<Clause> clauses = Parser.parse(scan, mentions);
    watch.check();
    List<FrameMatch> matches = frames.match(clauses, tokens);
    watch.check();
    int shift = textStart - section.start();
    return resolver.resolve(input, shift, scan, mentions, clauses, matches, leftOut);
  }
}
