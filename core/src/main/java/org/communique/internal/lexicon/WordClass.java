package org.communique.internal.lexicon;

import java.util.Locale;

/**
 * Classes of words and nouns that the grammar asks for; each is a line of {@code words.tsv} or
 * {@code nouns.tsv}.
 */
public enum WordClass {
  DET,
  POSSESSIVE,
  SUBJECT_PRONOUN,
  OBJECT_PRONOUN,
  RELATIVE,
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  CONDITION,
  MODAL,
  HYPOTHETICAL_MODAL,
  FUTURE_MODAL,
  BE,
  HAVE,
  DO,
  PAST_AUXILIARY,
  INFINITIVE_MARKER,
  NEGATION,
  ADVERB,
  HONORIFIC,
  POSTNOMINAL,
  NAME_PARTICLE,
  GENERATIONAL,
  RANK,
  UNTIL_NOW,
  FORMER,
  OUTGOING,
  ABBREVIATION,
  OPENER,
  SIDES_NOUN,
  COUNTERPART,
  DELEGATION_NOUN,
  PARLIAMENT,
  COMMITTEE,
  AGENCY,
  COMPANY,
  PARTY,
  MINISTRY,
  DEPARTMENT,
  GOVERNMENT,
  REGION,
  MILITARY,
  DIPLOMACY,
  MISSION,
  SECURITY_COUNCIL,
  ORGANIZATION_HEAD,
  MEETING_NOUN,
  CALL_NOUN,
  VISIT_NOUN,
  DOCUMENT_NOUN,
  STATE_NOUN,
  NOT_A_NAME,
  JOINT_PREFIX,
  PREVERB,
  REFLEXIVE,
  TIME_NOUN;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The class's bit in a mask. */
  @SuppressWarnings("EnumOrdinal")
  public long bit() {
    return 1L << ordinal();
  }

  /** The name of the class in the data files. */
  public String label() {
    return label;
  }

  /** The class of that name in a row of a data file. */
  static WordClass of(DataFile.Row row) {
    for (WordClass c : values()) {
      if (c.label.equals(row.cell(0))) {
        return c;
      }
    }
    throw row.error("unknown class " + row.cell(0));
  }
}
