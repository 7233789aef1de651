package org.communique.internal.clause;

/**
 * A verb with its auxiliaries.
 *
 * @param from first token
 * @param to token after the last
 * @param head token of the main verb
 * @param lemma word number of the main verb's base form
 * @param form the shape of the group
 * @param passive whether it is passive
 * @param negated whether it is negated
 * @param mood what the auxiliaries say about reality
 * @param past whether it tells of the past
 * @param base whether {@link Form#FINITE} could also be a participle, as {@code held} in {@code the
 *     talks held in Rome}
 * @param bare whether it is a base form without any auxiliary
 */
public record VerbGroup(
    int from,
    int to,
    int head,
    int lemma,
    Form form,
    boolean passive,
    boolean negated,
    Mood mood,
    boolean past,
    boolean base,
    boolean bare) {

  /** The shapes of verb groups. */
  public enum Form {
    FINITE,
    INFINITIVE,
    ING,
    PARTICIPLE
  }

  /** What the auxiliaries say about reality. */
  public enum Mood {
    /** It is, was, has been. */
    REAL,
    /** {@code will}, {@code shall}, {@code is to}. */
    FUTURE,
    /** {@code would}, {@code could}, {@code may}, {@code should}. */
    HYPOTHETICAL
  }

  /** This group as a participle that depends on a noun: {@code the talks held in Rome}. */
  VerbGroup reduced() {
    return new VerbGroup(
        from, to, head, lemma, Form.PARTICIPLE, true, negated, mood, true, false, false);
  }

  /**
   * A bare verb after {@code and} with the auxiliaries of the verb before: {@code will call on A
   * and meet B}.
   */
  VerbGroup sharing(VerbGroup before) {
    boolean told = before.past && before.mood != Mood.REAL;
    return new VerbGroup(
        from,
        to,
        head,
        lemma,
        before.form,
        passive,
        before.negated,
        before.mood,
        told,
        false,
        true);
  }

  /** Whether it is an auxiliary that waits for its verb: {@code will on Tuesday leave}. */
  boolean isAuxiliary() {
    return lemma == 0 && mood != Mood.REAL && to == from + 1;
  }
}
