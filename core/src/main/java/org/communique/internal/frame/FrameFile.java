package org.communique.internal.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads frames: one keyword and its values a line, a frame begins with {@code frame}; all errors
 * are reported at once.
 */
public final class FrameFile {
  private final String name;
  private final List<Frame> frames = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private Draft draft = new Draft("", 0);
  private int number;

  private FrameFile(String name) {
    this.name = name;
  }

  /** A frame being read. */
  private static final class Draft {
    final String id;
    final int line;
    String record = "";
    final Set<String> verbs = new LinkedHashSet<>();
    final Set<String> nouns = new LinkedHashSet<>();
    final Set<String> light = new LinkedHashSet<>();
    final Set<String> needs = new LinkedHashSet<>();
    final Set<String> particles = new LinkedHashSet<>();
    final Set<String> subjects = new LinkedHashSet<>();
    final Set<String> objects = new LinkedHashSet<>();
    final Map<String, String> roles = new LinkedHashMap<>();
    final Map<String, String> sets = new LinkedHashMap<>();
    final List<Frame.Example> examples = new ArrayList<>();

    Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  /** The frames of a language, in the order of the manifest {@code frames/frames.list}. */
  public static List<Frame> readAll(String language) {
    List<Frame> all = new ArrayList<>();
    String folder = "/org/communique/lang/" + language + "/frames/";
    for (String file : lines(folder + "frames.list")) {
      if (!file.isBlank() && file.charAt(0) != '#') {
        all.addAll(
            read(
                new java.io.StringReader(String.join("\n", lines(folder + file))),
                language + "/frames/" + file));
      }
    }
    return List.copyOf(all);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = FrameFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /**
   * Reads frames from a text.
   *
   * @throws IllegalArgumentException if anything is wrong, with every error as {@code file:line:
   *     what}
   */
  public static List<Frame> read(Reader text, String name) {
    FrameFile file = new FrameFile(name);
    new BufferedReader(text).lines().forEach(file::line);
    file.finish();
    if (!file.errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", file.errors));
    }
    return List.copyOf(file.frames);
  }

  private void error(String message) {
    errors.add(name + ":" + number + ": " + message);
  }

  private void line(String raw) {
    number++;
    String line = raw.strip();
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    int space = line.indexOf(' ');
    String keyword = space < 0 ? line : line.substring(0, space);
    String value = space < 0 ? "" : line.substring(space + 1).strip();
    if (value.isEmpty()) {
      error(keyword + " has no value");
      return;
    }
    switch (keyword) {
      case "frame" -> {
        finish();
        draft = new Draft(value, number);
      }
      case "record" -> draft.record = value;
      case "verb" -> draft.verbs.addAll(words(value));
      case "noun" -> draft.nouns.addAll(words(value));
      case "light" -> draft.light.addAll(words(value));
      case "need" -> draft.needs.addAll(words(value));
      case "particle" -> draft.particles.addAll(words(value));
      case "subjects" -> draft.subjects.addAll(words(value));
      case "objects" -> draft.objects.addAll(words(value));
      case "take" -> pairs(value, draft.roles);
      case "set" -> pairs(value, draft.sets);
      case "yes", "no" -> example(keyword.equals("yes"), value);
      default ->
          error(
              "unknown keyword "
                  + keyword
                  + "; known are frame record verb noun light particle subjects objects take need set yes no");
    }
  }

  private static List<String> words(String value) {
    return Arrays.stream(value.split(" +")).map(word -> word.replace('_', ' ')).toList();
  }

  private void pairs(String value, Map<String, String> into) {
    for (String pair : words(value)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        error("a pair is written role=slot, but here stands " + pair);
      } else if (into.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
        error("stands twice: " + pair.substring(0, equals));
      }
    }
  }

  private void example(boolean positive, String value) {
    int arrow = value.indexOf("=>");
    Map<String, String> slots = new LinkedHashMap<>();
    if (arrow >= 0) {
      for (String part : value.substring(arrow + 2).split(";")) {
        int equals = part.indexOf('=');
        if (equals < 1) {
          error("a slot is written slot=value, but here stands " + part.strip());
        } else {
          slots.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
      }
    }
    String text = arrow < 0 ? value : value.substring(0, arrow).strip();
    draft.examples.add(new Frame.Example(text, positive, slots, number));
  }

  private void finish() {
    if (draft.line == 0) {
      return;
    }
    Draft d = draft;
    int here = number;
    number = d.line;
    if (d.record.isEmpty()) {
      error("frame " + d.id + " names no record");
    }
    if (d.verbs.isEmpty() == d.nouns.isEmpty()) {
      error("frame " + d.id + " needs verbs or nouns as its trigger, and not both");
    }
    if (d.examples.stream().noneMatch(Frame.Example::positive)) {
      error("frame " + d.id + " has no example that must match (yes)");
    }
    if (d.examples.stream().allMatch(Frame.Example::positive)) {
      error("frame " + d.id + " has no example that must not match (no)");
    }
    frames.add(
        new Frame(
            d.id,
            d.record,
            d.verbs,
            d.nouns,
            d.light,
            d.roles,
            d.needs,
            d.sets,
            d.particles,
            d.subjects,
            d.objects,
            d.examples,
            name,
            d.line));
    number = here;
    draft = new Draft("", 0);
  }
}
