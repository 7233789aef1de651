package org.communique.internal.resolve;

import java.util.List;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Posts that a clause states of a person: {@code A, who has been Ambassador of B since 2019},
 * {@code A served as Foreign Minister of B}.
 */
final class StatedPosts {
  private final Reading reading;
  private final AppointmentPersons persons;
  private final AppointmentPosts posts;

  StatedPosts(Reading reading, AppointmentPersons persons, AppointmentPosts posts) {
    this.reading = reading;
    this.persons = persons;
    this.posts = posts;
  }

  /** Gives the persons of the document the posts that clauses state of them. */
  void read() {
    for (Clause clause : reading.clauses) {
      VerbGroup verb = clause.verb();
      boolean plain =
          verb != null
              && !verb.negated()
              && !verb.passive()
              && verb.mood() == VerbGroup.Mood.REAL
              && verb.form() == VerbGroup.Form.FINITE
              && !clause.isConditional()
              && !clause.isQuoted();
      if (plain && verb != null) {
        read(clause, verb);
      }
    }
  }

  private void read(Clause clause, VerbGroup verb) {
    PostReading post = post(clause, verb);
    if (post == null || posts.isRecord(post)) {
      return;
    }
    List<AppointmentPersons.Named> named =
        persons.of(List.of(new Argument(subject(clause), Argument.Part.WHOLE)), List.of());
    PersonEntity known = named.size() == 1 ? persons.known(named.get(0)) : null;
    boolean owned = post.country() != null || post.organization() != null;
    boolean envoy = post.role() == Role.AMBASSADOR && known != null && !known.posts.isEmpty();
    if (named.size() == 1 && (owned || envoy)) {
      Persons.addPost(persons.entity(named.get(0)), post);
    }
  }

  private static NounPhrase subject(Clause clause) {
    NounPhrase antecedent = clause.antecedent();
    return clause.kind() == Clause.Kind.RELATIVE && antecedent != null
        ? antecedent
        : clause.subject().get(0);
  }

  /** The post that the verb says is or was held; null if it says none. */
  private @Nullable PostReading post(Clause clause, VerbGroup verb) {
    boolean antecedent = clause.kind() == Clause.Kind.RELATIVE && clause.antecedent() != null;
    if (!antecedent && clause.subject().size() != 1) {
      return null;
    }
    boolean perfect = reading.scan.is(verb.from(), WordClass.HAVE);
    boolean over = verb.past() && !perfect;
    return switch (reading.lexicon.word(verb.lemma())) {
      case "be" -> over || clause.object().size() != 1 ? null : post(clause.object().get(0), false);
      case "serve", "work" ->
          clause.prepositions().stream()
              .filter(pp -> pp.preposition().equals("as") && pp.phrases().size() == 1)
              .map(pp -> post(pp.phrases().get(0), over))
              .findFirst()
              .orElse(null);
      default -> null;
    };
  }

  private static @Nullable PostReading post(NounPhrase phrase, boolean over) {
    return phrase.headMention() instanceof PostMention post
            && !post.plural()
            && !post.counterpart()
            && !post.posts().isEmpty()
        ? over ? post.posts().get(0).asFormer() : post.posts().get(0)
        : null;
  }
}
