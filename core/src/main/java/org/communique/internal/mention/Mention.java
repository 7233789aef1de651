package org.communique.internal.mention;

import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.normalize.DateExpression;
import org.communique.normalize.Match;
import org.communique.value.Money;
import org.communique.value.Percentage;

/**
 * Something that the text speaks of, at the tokens from {@code from} to {@code to} exclusive.
 * Mentions do not overlap.
 */
public sealed interface Mention {
  /** First token. */
  int from();

  /** Token after the last. */
  int to();

  /**
   * A person: a name, with the posts and honorifics that stand with it.
   *
   * @param from first token of the whole phrase
   * @param to token after the whole phrase
   * @param nameFrom first token of the name
   * @param nameTo token after the name
   * @param posts the posts that the phrase gives the person
   * @param honorific whether an honorific stands before the name
   * @param counterpart whether the phrase calls the person somebody's counterpart
   * @param origin ISO code of the country that the phrase gives the person, or an empty string
   */
  record PersonMention(
      int from,
      int to,
      int nameFrom,
      int nameTo,
      List<PostReading> posts,
      boolean honorific,
      boolean counterpart,
      String origin)
      implements Mention {
    /** Copies the posts. */
    public PersonMention {
      posts = List.copyOf(posts);
    }
  }

  /**
   * A post or posts without a name: {@code the Kazakh President}, {@code the ambassadors of A, B
   * and C}, {@code his Brazilian counterpart}.
   *
   * @param plural whether the title stands in the plural
   * @param counterpart whether it is {@code counterpart} and the post is that of the other side
   */
  record PostMention(
      int from, int to, List<PostReading> posts, boolean plural, boolean counterpart, String origin)
      implements Mention {
    /** Copies the posts. */
    public PostMention {
      posts = List.copyOf(posts);
    }
  }

  /**
   * A name of the gazetteer.
   *
   * @param name the reading chosen
   * @param readings all readings, the chosen one first
   */
  record Named(int from, int to, Name name, List<Name> readings) implements Mention {
    /** Copies the readings. */
    public Named {
      readings = List.copyOf(readings);
    }

    /** Whether the chosen reading is of that concept. */
    public boolean is(Name.Concept concept) {
      return name.concept() == concept;
    }
  }

  /** Capitalized words that no list knows: a person named before, an organization, a venue. */
  record Unknown(int from, int to) implements Mention {}

  /** An amount of money. */
  record MoneyMention(int from, int to, Match<Money> match) implements Mention {}

  /** A percentage. */
  record PercentMention(int from, int to, Match<Percentage> match) implements Mention {}

  /** A date or period, not yet resolved. */
  record DateMention(int from, int to, Match<DateExpression> match) implements Mention {}

  /** A plain number. */
  record NumberMention(int from, int to, Match<java.math.BigDecimal> match) implements Mention {}
}
