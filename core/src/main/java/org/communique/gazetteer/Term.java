package org.communique.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Person;
import org.communique.value.Post;

/**
 * A person's time in an office. Immutable and thread-safe.
 *
 * @param person the holder by the usual English name
 * @param variants other spellings that no transliteration rule gives
 * @param post the office
 * @param period the days in office; where only a month or a year is known, it begins on the first
 *     day of that and ends on the last; open where no end is known
 * @param attested whether the bounds are only sightings: the person may have begun earlier and gone
 *     later
 * @param abroad whether the country is not the holder's own: a Commonwealth realm for the monarch
 *     of the United Kingdom, Andorra for the President of France
 * @param lastSeen for a term without an end, the last day on which the person is known to have held
 *     the office, where that is before the data's horizon
 */
public record Term(
    Person person,
    List<String> variants,
    Post post,
    DatePeriod period,
    boolean attested,
    boolean abroad,
    Optional<LocalDate> lastSeen) {

  /** Copies the variants. */
  public Term {
    variants = List.copyOf(variants);
  }

  /** A term whose bounds are known, of a person without other spellings. */
  public static Term of(Person person, Post post, DatePeriod period) {
    return new Term(person, List.of(), post, period, false, false, Optional.empty());
  }

  /** The same term with other spellings of the person's name. */
  public Term withVariants(List<String> newVariants) {
    return new Term(person, newVariants, post, period, attested, abroad, lastSeen);
  }

  /** Person, post and period: {@code Kairat Abdrakhmanov, foreign-minister @KZ, 2016/2018}. */
  @Override
  public String toString() {
    return person + ", " + post + ", " + period;
  }
}
