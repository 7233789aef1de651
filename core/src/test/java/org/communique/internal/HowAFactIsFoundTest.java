package org.communique.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Found;
import org.communique.gazetteer.Gazetteer;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.Parser;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.Argument;
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
import org.communique.internal.text.Tokens;
import org.junit.jupiter.api.Test;

/** The page {@code how-a-fact-is-found.md} shows what the stages really give. */
class HowAFactIsFoundTest {
  private static final String LANGUAGE = "en";
  private static final Path PAGE = Path.of("how-a-fact-is-found.md");

  @Test
  void the_page_shows_what_each_stage_gives() throws IOException {
    Map<String, String> page = blocks(Files.readString(PAGE));
    String text = page.getOrDefault("Text", "").strip();

    assertThat(page).isEqualTo(stages(text));
  }

  private static Map<String, String> stages(String text) {
    Gazetteer gazetteer = SmallGazetteer.build();
    List<Frame> frames = FrameFile.readAll(LANGUAGE);
    List<String> nouns =
        frames.stream()
            .flatMap(frame -> Stream.of(frame.nouns(), frame.subjects(), frame.objects()))
            .flatMap(Set::stream)
            .toList();
    Lexicon lexicon = Lexicon.load(LANGUAGE, gazetteer, nouns);
    Tokens tokens = lexicon.tokenizer().tokenize(text, 0);
    Scan scan = new Scan(tokens, lexicon, () -> {});
    ValueFinder values = new ValueFinder(Locale.ENGLISH);
    List<Mention> mentions = new MentionFinder(scan).find(values.find(tokens, leftOut -> {}));
    List<Clause> clauses =
        Parser.parse(scan, mentions).stream().filter(clause -> clause.verb() != null).toList();
    List<FrameMatch> matches =
        new FrameMatcher(frames, lexicon, new RealityReader(LANGUAGE, lexicon))
            .match(clauses, tokens);
    Extraction extraction =
        Extractor.builder()
            .gazetteer(gazetteer)
            .build()
            .from(text)
            .publishedOn(LocalDate.of(2024, 5, 14))
            .extract();

    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("Text", text);
    stages.put("Tokens", tokens(tokens));
    stages.put("Mentions", lines(mentions, mention -> line(tokens, mention)));
    stages.put("Clauses", lines(clauses, clause -> line(tokens, clause)));
    stages.put("Frames", lines(matches, match -> line(tokens, match)));
    stages.put("Facts", lines(extraction.facts(), HowAFactIsFoundTest::line));
    return stages;
  }

  private static String tokens(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.string(i, i + 1));
    }
    return String.join(" | ", words);
  }

  private static String line(Tokens tokens, Mention mention) {
    return mention.getClass().getSimpleName()
        + " "
        + tokens.start(mention.from())
        + ".."
        + tokens.end(mention.to() - 1)
        + " \""
        + tokens.string(mention.from(), mention.to())
        + "\"";
  }

  private static String line(Tokens tokens, Clause clause) {
    List<String> parts = new ArrayList<>();
    parts.add(clause.kind().toString());
    parts.add("subject " + phrases(tokens, clause.subject()));
    if (clause.verb() != null) {
      parts.add("verb " + tokens.string(clause.verb().from(), clause.verb().to()));
    }
    for (PrepositionalPhrase phrase : clause.prepositions()) {
      parts.add(phrase.preposition() + " " + phrases(tokens, phrase.phrases()));
    }
    clause.dates().forEach(date -> parts.add("date " + tokens.string(date.from(), date.to())));
    return String.join("\n  ", parts);
  }

  private static String phrases(Tokens tokens, List<NounPhrase> phrases) {
    return phrases.stream()
        .map(phrase -> "[" + tokens.string(phrase.from(), phrase.to()) + "]")
        .collect(Collectors.joining(" "));
  }

  private static String line(Tokens tokens, FrameMatch match) {
    List<String> parts = new ArrayList<>();
    parts.add(match.frame().id() + ", " + match.reality());
    match
        .arguments()
        .forEach(
            (slot, arguments) ->
                parts.add(
                    slot
                        + " "
                        + phrases(tokens, arguments.stream().map(Argument::phrase).toList())));
    return String.join("\n  ", parts);
  }

  private static String line(Found<?> found) {
    return found.fact().type()
        + " "
        + found.span().start()
        + ".."
        + found.span().end()
        + ", rule "
        + found.why().rule()
        + FactSlots.of(found.fact()).entrySet().stream()
            .map(slot -> "\n  " + slot.getKey() + " " + slot.getValue())
            .collect(Collectors.joining());
  }

  private static <T> String lines(List<T> all, Function<T, String> line) {
    return all.stream().map(line).collect(Collectors.joining("\n"));
  }

  /** The fenced block under each heading. */
  private static Map<String, String> blocks(String page) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String heading = "";
    StringBuilder block = null;
    for (String line : page.lines().toList()) {
      if (line.startsWith("```")) {
        if (block != null) {
          blocks.put(heading, block.toString().strip());
        }
        block = block == null ? new StringBuilder() : null;
      } else if (block != null) {
        block.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        heading = line.substring(3);
      }
    }
    return blocks;
  }
}
