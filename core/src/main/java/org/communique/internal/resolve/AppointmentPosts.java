package org.communique.internal.resolve;

import java.util.List;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/** Finds the post that an appointment is about: after the person, before it, or in the clause. */
final class AppointmentPosts {
  private final Reading reading;
  private final Organizations organizations;

  AppointmentPosts(Reading reading) {
    this.reading = reading;
    this.organizations = new Organizations(reading);
  }

  /**
   * The post that the text states for the person; null if it states none beside the person's own.
   */
  @Nullable PostReading stated(
      FrameMatch match, AppointmentPersons.Named person, List<AppointmentPersons.Named> all) {
    int limit = reading.tokens.sentenceEnd(match.clause().sentence());
    var verb = match.clause().verb();
    int trigger = match.noun() != null ? match.noun().to() : verb != null ? verb.to() : person.to();
    int from = Math.max(trigger, person.to());
    int until = limit;
    for (AppointmentPersons.Named other : all) {
      if (other.from() > from && other.from() < until) {
        until = other.from();
      }
    }
    PostReading after = firstPost(from, receiver(match, from, until));
    if (after == null) {
      after = before(match, person);
    }
    if (after == null && trigger < person.from()) {
      after = firstPost(trigger, person.from());
    }
    return after == null ? null : chaired(after);
  }

  /**
   * Where {@code to} names whom something is handed to, not a post: {@code resigned to the King}.
   */
  private int receiver(FrameMatch match, int from, int until) {
    boolean post = match.frame().roles().containsKey("to");
    for (int i = from; !post && i < until; i++) {
      if (reading.mentionAt[i] instanceof PostMention) {
        return until;
      }
      if (reading.scan.isWord(i, until, "to")) {
        return i;
      }
    }
    return until;
  }

  /** All posts of the phrase in which a post stands: {@code Deputy Prime Minister and Minister}. */
  List<PostReading> together(PostReading post) {
    for (int i = post.from(); i >= 0 && i > post.from() - 3; i--) {
      if (reading.mentionAt[i] instanceof PostMention mention && mention.posts().contains(post)) {
        return mention.posts();
      }
    }
    return List.of(post);
  }

  /**
   * The post that stands with the name: {@code A, Permanent Representative to the UN in New York,}.
   */
  @Nullable PostReading apposed(AppointmentPersons.Named person) {
    if (person.post() != null || !reading.scan.isMark(person.to(), reading.tokens.size(), ',')) {
      return person.post();
    }
    int at = person.to() + 1;
    int limit = reading.tokens.size();
    int post = at < limit && reading.scan.is(at, WordClass.DET) ? at + 1 : at;
    return post < limit
            && reading.mentionAt[post] instanceof PostMention mention
            && !mention.posts().isEmpty()
            && !mention.plural()
        ? mention.posts().get(0)
        : null;
  }

  /** Whether the post only stands in a record: {@code became the first minister to visit}. */
  boolean isRecord(PostReading post) {
    int limit = reading.tokens.size();
    int next = post.to() + 1;
    return reading.scan.isWord(post.to(), limit, "to")
        && next < limit
        && (reading.lexicon.verbs().forms(reading.tokens.word(next)) & Verbs.BASE) != 0;
  }

  /** The post that a line of a list states after a name. */
  @Nullable PostReading inLine(int from, int to) {
    PostReading post = firstPost(from, to);
    return post == null ? null : chaired(post);
  }

  /** {@code His election as Chair}: of the organization spoken of most. */
  private PostReading chaired(PostReading post) {
    boolean bare =
        post.organization() == null
            && post.countries().isEmpty()
            && (post.role() == Role.OTHER || post.role() == Role.SENIOR_OFFICIAL);
    boolean chair =
        post.title().phrase().contains("chair") || post.title().phrase().contains("president");
    if (!bare || !chair) {
      return post;
    }
    Organizations.Found organization = organizations.mostSpokenOf(post.from());
    boolean deputy =
        reading.tokens.isWord(post.from(), "deputy") || reading.tokens.isWord(post.from(), "vice");
    Role role = deputy ? Role.DEPUTY_HEAD_OF_ORGANIZATION : Role.HEAD_OF_ORGANIZATION;
    return organization == null
        ? post
        : new PostReading(
            post.title(),
            role,
            List.of(),
            organization.name(),
            null,
            post.former(),
            post.from(),
            post.to());
  }

  /** The first post of nobody named, up to an agent, another verb's subject or another person. */
  private @Nullable PostReading firstPost(int from, int until) {
    for (int i = from; i < until; i++) {
      Mention mention = reading.mentionAt[i];
      if (reading.scan.isWord(i, until, "by")
          || reading.scan.isWord(i, until, "who")
          || reading.tokens.isMark(i, ';')) {
        return null;
      }
      if (reading.tokens.isMark(i, ',') && i > from + 1 && !isApposed(i, until)) {
        return null;
      }
      if (mention instanceof PostMention post && !post.counterpart() && !isFollowing(post)) {
        return post.posts().isEmpty() ? null : post.posts().get(0);
      }
      if (mention instanceof PersonMention other
          && !other.posts().isEmpty()
          && other.posts().get(0).from() == i
          && i == from) {
        return null;
      }
    }
    return null;
  }

  /** A comma around words about the person: {@code named B, a former envoy, as his adviser}. */
  private boolean isApposed(int comma, int until) {
    for (int i = comma + 1; i < Math.min(until, comma + 14); i++) {
      if (reading.tokens.isMark(i, ',')) {
        return reading.scan.isWord(i + 1, until, "as") || reading.scan.isWord(i + 1, until, "to");
      }
    }
    return reading.scan.isWord(comma + 1, until, "as");
  }

  private static boolean isFollowing(PostMention post) {
    return post.posts().isEmpty() || post.posts().get(0).former();
  }

  /**
   * A post in the clause before the person: {@code As the envoy for X the minister has named B}.
   */
  private static @Nullable PostReading before(FrameMatch match, AppointmentPersons.Named person) {
    for (PrepositionalPhrase pp : match.clause().prepositions()) {
      boolean as = pp.preposition().equals("as") && pp.token() < person.from();
      if (as
          && !pp.phrases().isEmpty()
          && pp.phrases().get(0).headMention() instanceof PostMention post
          && !post.posts().isEmpty()) {
        return post.posts().get(0);
      }
    }
    return null;
  }

  /**
   * The post that the text gives the person beside the appointment: the one named nearest to it.
   */
  @Nullable HeldPost own(PersonEntity person, int token) {
    HeldPost best = null;
    for (HeldPost post : person.posts) {
      boolean nearer = best == null || Math.abs(post.from - token) < Math.abs(best.from - token);
      if (!post.former && !post.weak && nearer) {
        best = post;
      }
    }
    return best != null && Math.abs(best.from - token) < 25 ? best : null;
  }
}
