package org.communique.internal.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a verb or an event noun means: which record it fills, and which grammatical role fills which
 * slot. Read from the language folder; immutable and thread-safe.
 *
 * @param id the frame's name, unique in its language
 * @param record the type of fact that it fills
 * @param verbs base forms of the verbs that trigger it
 * @param nouns singular nouns that trigger it
 * @param light verbs under which a trigger noun as object takes its subject
 * @param roles role to slot; roles are {@code subject}, {@code object}, {@code possessor}, {@code
 *     modifier}, {@code host} (the subject of a clause in which the noun stands as {@code at a
 *     meeting}), {@code head} (the noun itself), and prepositions
 * @param needs slots that must be filled
 * @param sets slots with a fixed value
 * @param particles for a verb frame, words of which one must follow the verb; empty if none need
 * @param subjects for a verb frame, nouns of which the subject's head must be one; empty if any
 *     will do
 * @param objects nouns of which the head of the verb's object, or of what follows a noun with
 *     {@code of}, must be one; empty if any will do
 * @param examples sentences that must and must not match
 * @param file where it stands, for messages
 * @param line the line of its first word
 */
public record Frame(
    String id,
    String record,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> light,
    Map<String, String> roles,
    Set<String> needs,
    Map<String, String> sets,
    Set<String> particles,
    Set<String> subjects,
    Set<String> objects,
    List<Example> examples,
    String file,
    int line) {
  /** Copies the collections. */
  public Frame {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    light = Set.copyOf(light);
    roles = Map.copyOf(roles);
    needs = Set.copyOf(needs);
    sets = Map.copyOf(sets);
    particles = Set.copyOf(particles);
    subjects = Set.copyOf(subjects);
    objects = Set.copyOf(objects);
    examples = List.copyOf(examples);
  }

  /**
   * A sentence that the build runs.
   *
   * @param text the sentence
   * @param positive whether the frame must match it
   * @param slots what the fact's slots must be, as written in the facts format
   * @param line where it stands
   */
  public record Example(String text, boolean positive, Map<String, String> slots, int line) {
    /** Copies the slots. */
    public Example {
      slots = Map.copyOf(slots);
    }
  }
}
