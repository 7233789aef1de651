package org.communique.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.text.Vocabulary;

/** The verb forms of a language by word number. Immutable and thread-safe. */
public final class Verbs {
  /** Infinitive and present. */
  public static final int BASE = 1;

  /** Third person singular. */
  public static final int THIRD = 2;

  /** Past tense. */
  public static final int PAST = 4;

  /** Past participle. */
  public static final int PARTICIPLE = 8;

  /** Present participle. */
  public static final int ING = 16;

  /** The base and third person forms are nouns as often as verbs. */
  public static final int NOUN = 32;

  /** The -ing form is a noun too. */
  public static final int ING_NOUN = 64;

  private final int[] lemma;
  private final int[] forms;

  private Verbs(int[] lemma, int[] forms) {
    this.lemma = lemma;
    this.forms = forms;
  }

  /** The forms that the word can be, 0 if it is no verb form. */
  public int forms(int word) {
    return word < forms.length ? forms[word] : 0;
  }

  /** The word number of the verb's base form. */
  public int lemma(int word) {
    return word < lemma.length ? lemma[word] : Vocabulary.UNKNOWN;
  }

  private record Form(int word, int lemma, int forms) {}

  /** Collects verbs. Not thread-safe. */
  static final class Builder {
    private final Vocabulary.Builder vocabulary;
    private final List<Form> list = new ArrayList<>();

    Builder(Vocabulary.Builder vocabulary) {
      this.vocabulary = vocabulary;
    }

    void add(DataFile.Row row) {
      String base = row.cell(0);
      int kind =
          (row.cell(1).contains("n") ? NOUN : 0) | (row.cell(1).contains("g") ? ING_NOUN : 0);
      List<String> irregular = row.words(2);
      add(base, base, BASE | kind);
      add(Inflection.thirdPerson(base), base, THIRD | kind);
      add(Inflection.participle(base), base, ING | kind);
      boolean doubledPast =
          !irregular.isEmpty() && irregular.get(0).equals(Inflection.doubled(base) + "ed");
      if (doubledPast || Inflection.doublesBeforeIng(base)) {
        add(Inflection.doubled(base) + "ing", base, ING | kind);
      }
      if (irregular.isEmpty()) {
        add(Inflection.past(base), base, PAST | PARTICIPLE);
        if (base.endsWith("l")) {
          add(Inflection.doubled(base) + "ed", base, PAST | PARTICIPLE);
          add(Inflection.doubled(base) + "ing", base, ING | kind);
        }
      } else {
        add(irregular.get(0), base, PAST);
        add(irregular.get(irregular.size() - 1), base, PARTICIPLE);
        if (doubledPast) {
          add(Inflection.past(base), base, PAST | PARTICIPLE);
        }
      }
    }

    private void add(String word, String base, int form) {
      list.add(new Form(vocabulary.add(word), vocabulary.add(base), form));
    }

    Verbs build(int vocabularySize) {
      int[] lemma = new int[vocabularySize];
      int[] forms = new int[vocabularySize];
      for (Form form : list) {
        if (lemma[form.word] == 0 || lemma[form.word] == form.lemma) {
          lemma[form.word] = form.lemma;
          forms[form.word] |= form.forms;
        }
      }
      return new Verbs(lemma, forms);
    }
  }
}
