package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.Appointment;
import org.communique.fact.AppointmentKind;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Tokens;
import org.communique.value.Country;
import org.communique.value.Person;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Turns matches of appointment frames into appointments. It works in two steps: {@link #read}
 * before the posts of the document are completed, for an appointment also gives its person a post,
 * and {@link #assemble} afterwards.
 */
final class AppointmentAssembler {
  private final Reading reading;
  private final AppointmentPersons persons;
  private final AppointmentPosts posts;
  private final CredentialsReader credentials;
  private final EventDates dates;
  private final WordSet leaving;
  private final WordSet successionVerbs;
  private final WordSet successionNouns;
  private final List<Draft> drafts = new ArrayList<>();

  AppointmentAssembler(Reading reading, WordLists lists) {
    this.reading = reading;
    this.persons = new AppointmentPersons(reading);
    this.posts = new AppointmentPosts(reading);
    this.credentials = new CredentialsReader(reading, persons, lists);
    this.dates = new EventDates(reading);
    this.leaving = lists.get("leaving-particle");
    this.successionVerbs = lists.get("succession-verb");
    this.successionNouns = lists.get("succession-noun");
  }

  /** An appointment being put together. */
  private static final class Draft {
    final PersonEntity person;
    final HeldPost post;
    final AppointmentKind kind;
    Optional<EventDates.Dated> date;
    final Evidence evidence;

    Draft(
        PersonEntity person,
        HeldPost post,
        AppointmentKind kind,
        Optional<EventDates.Dated> date,
        Evidence evidence) {
      this.person = person;
      this.post = post;
      this.kind = kind;
      this.date = date;
      this.evidence = evidence;
    }
  }

  /** Reads all matches, and gives the persons the posts that the appointments tell of. */
  void read() {
    new StatedPosts(reading, persons, posts).read();
    new PairedLists(reading, persons).read();
    for (FrameMatch match : reading.matches) {
      if (match.frame().record().equals("appointment") && isReal(match)) {
        AppointmentKind kind =
            AppointmentKind.parse(match.frame().sets().getOrDefault("kind", "appointed"));
        if (kind == AppointmentKind.PRESENTED_CREDENTIALS) {
          credentials.envoys(match).forEach(named -> envoy(match, named));
        } else {
          appointment(afterPassive(match), kind);
        }
      }
    }
    drafts.forEach(this::predecessor);
  }

  /**
   * {@code A was relieved of X and appointed Y}: the auxiliary stands only before the first verb,
   * so that the subject is the person and the object the post.
   */
  private FrameMatch afterPassive(FrameMatch match) {
    Clause clause = match.clause();
    VerbGroup verb = clause.verb();
    List<Clause> all = reading.clausesOf(clause.sentence());
    int at = all.indexOf(clause);
    VerbGroup before = at > 0 ? all.get(at - 1).verb() : null;
    boolean shared =
        verb != null
            && !verb.passive()
            && before != null
            && before.passive()
            && !clause.subject().isEmpty()
            && clause.subject().equals(all.get(at - 1).subject())
            && !clause.object().isEmpty()
            && clause.object().stream().allMatch(o -> o.headMention() instanceof PostMention);
    if (!shared) {
      return match;
    }
    Map<String, List<Argument>> arguments = new HashMap<>(match.arguments());
    arguments.put("person", whole(clause.subject()));
    arguments.put("post", whole(clause.object()));
    return new FrameMatch(
        match.frame(), clause, match.noun(), arguments, match.adjuncts(), match.reality());
  }

  private static List<Argument> whole(List<NounPhrase> phrases) {
    return phrases.stream().map(p -> new Argument(p, Argument.Part.WHOLE)).toList();
  }

  /**
   * {@code A was appointed in succession to B}, {@code She replaces B}: B had the post until then.
   */
  private void predecessor(Draft draft) {
    Tokens tokens = reading.tokens;
    int sentence = draft.evidence.sentence();
    int last = Math.min(sentence + 1, tokens.sentences() - 1);
    if (draft.kind != AppointmentKind.APPOINTED) {
      return;
    }
    for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(last); i++) {
      if (reading.mentionAt[i] instanceof PersonMention mention
          && mention.from() == i
          && isSucceeded(i)) {
        PersonEntity entity = reading.persons.of(mention);
        if (entity != null && entity != draft.person && entity.posts.isEmpty()) {
          entity.posts.add(copy(draft.post));
        }
      }
    }
  }

  private boolean isSucceeded(int token) {
    int before = token - 1;
    while (before > 1 && reading.scan.is(before, WordClass.HONORIFIC)) {
      before--;
    }
    return before > 0
        && (successionVerbs.contains(reading.tokens.word(before))
            || reading.scan.isWord(before, token, "to")
                && successionNouns.contains(reading.tokens.word(before - 1)));
  }

  private static HeldPost copy(HeldPost model) {
    HeldPost post = new HeldPost(model.role, model.from, model.to);
    post.implied = model.implied;
    post.country = model.country;
    post.organization = model.organization;
    post.portfolio = model.portfolio;
    return post;
  }

  /**
   * A change that took place or has a date to come; one that is only wanted or proposed is none.
   */
  private boolean isReal(FrameMatch match) {
    VerbGroup verb = match.clause().verb();
    if (match.reality() == Reality.NONE || verb == null && match.noun() == null) {
      return false;
    }
    if (Announcements.isMade(match, reading)) {
      return true;
    }
    boolean wanted =
        match.reality() == Reality.PLANNED
            && (verb == null || verb.mood() != VerbGroup.Mood.FUTURE);
    return !wanted && (match.noun() != null || verb == null || fitsVerb(match, verb));
  }

  private boolean fitsVerb(FrameMatch match, VerbGroup verb) {
    int next = verb.to();
    int limit = reading.tokens.size();
    return switch (reading.lexicon.word(verb.lemma())) {
      case "step" -> next < limit && leaving.contains(reading.tokens.word(next));
      case "take" ->
          reading.scan.isWord(next, limit, "over")
              || reading.scan.isWord(next, limit, "up")
              || match.frame().roles().containsValue("office");
      case "swear" -> reading.scan.isWord(next, limit, "in");
      case "be" -> verb.mood() == VerbGroup.Mood.FUTURE;
      case "become" -> verb.mood() == VerbGroup.Mood.FUTURE || !match.clause().isQuoted();
      default -> true;
    };
  }

  private void appointment(FrameMatch match, AppointmentKind kind) {
    List<AppointmentPersons.Named> named = named(match);
    boolean postNeeded = match.frame().needs().contains("post");
    if (named.isEmpty() && match.noun() != null) {
      lines(match, kind);
    }
    for (AppointmentPersons.Named one : named) {
      PostReading stated = posts.stated(match, one, named);
      if (stated != null
          && postNeeded
          && (isHeldBefore(one, stated, match)
              || posts.isRecord(stated)
              || !isInSlot(stated, match))) {
        continue;
      }
      if (stated == null && !postNeeded) {
        stated = posts.apposed(one);
      }
      if (stated != null) {
        for (PostReading other : posts.together(stated)) {
          if (!other.equals(stated)) {
            add(
                match,
                persons.entity(one),
                Persons.addPost(persons.entity(one), other),
                kind,
                one,
                false);
          }
        }
      }
      HeldPost post = stated == null ? null : Persons.addPost(persons.entity(one), stated);
      PersonEntity known = persons.known(one);
      boolean succeeding = match.frame().needs().contains("predecessor");
      if (post == null && succeeding) {
        post = passedOn(match, one);
      } else if (post == null && !postNeeded && known != null) {
        post = posts.own(known, one.from());
      }
      if (post == null && !postNeeded && !succeeding) {
        post = vacated(match, one);
      }
      if (post != null
          && (stated == null
              || stated.role() != Role.OTHER
              || stated.organization() != null
              || post.country != null)) {
        boolean left = kind == AppointmentKind.DISMISSED || kind == AppointmentKind.RESIGNED;
        post.former |= left && match.reality() == Reality.HELD;
        add(match, persons.entity(one), post, kind, one, stated == null);
      }
    }
  }

  private List<AppointmentPersons.Named> named(FrameMatch match) {
    List<AppointmentPersons.Named> named =
        persons.of(match.get("person"), match.clause().subject());
    if (named.isEmpty() && match.noun() != null) {
      return persons.owner(match);
    }
    VerbGroup verb = match.clause().verb();
    if (verb == null || !named.isEmpty() && !isActive(match, verb)) {
      return named;
    }
    if (isActive(match, verb)) {
      NounPhrase subject = match.clause().antecedent();
      return persons.of(
          List.of(new Argument(match.clause().object().get(0), Argument.Part.WHOLE)),
          subject == null ? match.clause().subject() : List.of(subject));
    }
    List<AppointmentPersons.Named> before = persons.before(verb.from(), match.clause().sentence());
    boolean open = match.clause().subject().isEmpty() && verb.passive();
    return before.isEmpty() && open ? persons.ofClauseBefore(match.clause()) : before;
  }

  /**
   * A pronoun right after a supposed participle makes it a finite verb: {@code and the President
   * named her minister}.
   */
  private static boolean isActive(FrameMatch match, VerbGroup verb) {
    List<NounPhrase> object = match.clause().object();
    return verb.passive()
        && !object.isEmpty()
        && object.get(0).isPronoun()
        && object.get(0).from() == verb.to();
  }

  /** Whether the text gave the person that very post before: then it does not tell of a change. */
  private boolean isHeldBefore(AppointmentPersons.Named one, PostReading stated, FrameMatch match) {
    PersonEntity entity = one.entity();
    int start = reading.tokens.sentenceStart(match.clause().sentence());
    return entity != null
        && entity.posts.stream()
            .anyMatch(
                post ->
                    post.role == stated.role()
                        && post.from < start
                        && !reading.layout.isTitle(post.from));
  }

  private static boolean isInSlot(PostReading stated, FrameMatch match) {
    return match.get("post").stream()
        .anyMatch(
            argument ->
                argument.phrase().from() <= stated.from()
                    && stated.from() < argument.phrase().to());
  }

  /** The post of the one who is replaced: {@code A replaces B, who was Ambassador}. */
  private @Nullable HeldPost passedOn(FrameMatch match, AppointmentPersons.Named one) {
    for (AppointmentPersons.Named before : persons.of(match.get("predecessor"), List.of())) {
      PersonEntity entity = persons.known(before);
      if (entity != null && entity != persons.known(one) && entity.posts.size() == 1) {
        HeldPost post = copy(entity.posts.get(0));
        persons.entity(one).posts.add(post);
        return post;
      }
    }
    return null;
  }

  /**
   * The post that another has just lost: {@code A was dismissed, and B was appointed in his place}.
   */
  private @Nullable HeldPost vacated(FrameMatch match, AppointmentPersons.Named one) {
    if (drafts.isEmpty()) {
      return null;
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean near = match.clause().sentence() - last.evidence.sentence() <= 1;
    boolean left = last.kind == AppointmentKind.DISMISSED || last.kind == AppointmentKind.RESIGNED;
    if (!near || !left || last.person == one.entity()) {
      return null;
    }
    HeldPost post = copy(last.post);
    persons.entity(one).posts.add(post);
    return post;
  }

  /** The lines after {@code the following appointments:}, each with a name and a post. */
  private void lines(FrameMatch match, AppointmentKind kind) {
    int sentence = match.clause().sentence();
    Tokens tokens = reading.tokens;
    if (!tokens.isMark(tokens.sentenceEnd(sentence) - 1, ':')) {
      return;
    }
    for (int s = sentence + 1; s < tokens.sentences(); s++) {
      AppointmentPersons.Named one =
          persons.beginning(tokens.sentenceStart(s), tokens.sentenceEnd(s));
      PostReading stated = one == null ? null : posts.inLine(one.to(), tokens.sentenceEnd(s));
      if (one == null || stated == null) {
        return;
      }
      add(
          match,
          persons.entity(one),
          Persons.addPost(persons.entity(one), stated),
          kind,
          one,
          false);
    }
  }

  private void envoy(FrameMatch match, AppointmentPersons.Named named) {
    PersonEntity entity = persons.entity(named);
    HeldPost post = CredentialsReader.mission(entity);
    if (post != null) {
      add(match, entity, post, AppointmentKind.PRESENTED_CREDENTIALS, named, false);
    }
  }

  private void add(
      FrameMatch match,
      PersonEntity person,
      HeldPost post,
      AppointmentKind kind,
      AppointmentPersons.Named named,
      boolean ownPost) {
    Evidence evidence = new Evidence(reading.layout, match.frame().id(), match.clause().sentence());
    var verb = match.clause().verb();
    var noun = match.noun();
    int from = noun != null ? noun.from() : verb != null ? verb.from() : named.from();
    int to = noun != null ? noun.to() : verb != null ? verb.to() : named.to();
    evidence.slot("kind", from, to);
    if (reading.sentenceOf(named.from()) == evidence.sentence()) {
      evidence.slot("person", named.from(), named.to());
    }
    if (reading.sentenceOf(post.from) == evidence.sentence()) {
      evidence.slot("role", post.from, post.to);
    }
    if (named.resolved()) {
      evidence.resolved("refers to " + person.name, named.from(), named.to());
    }
    if (ownPost) {
      evidence.atMost(Leniency.LIKELY);
    }
    Draft draft = new Draft(person, post, kind, dates.of(match), evidence);
    for (Draft known : drafts) {
      if (known.person == person
          && known.kind == kind
          && known.post.role == post.role
          && compatible(known.date, draft.date)) {
        known.date = known.date.isPresent() ? known.date : draft.date;
        return;
      }
    }
    drafts.add(draft);
  }

  private static boolean compatible(
      Optional<EventDates.Dated> one, Optional<EventDates.Dated> two) {
    return one.isEmpty() || two.isEmpty() || one.get().period().overlaps(two.get().period());
  }

  List<Found<Appointment>> assemble() {
    List<Found<Appointment>> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Appointment.Builder builder =
          Appointment.builder()
              .person(Person.of(draft.person.name))
              .role(draft.post.role)
              .kind(draft.kind);
      String country = country(draft);
      if (country != null) {
        builder.country(Country.of(country));
      }
      draft.date.ifPresent(
          dated -> {
            builder.date(dated.period());
            draft.evidence.slot("date", dated.mention().from(), dated.mention().to());
          });
      found.add(draft.evidence.found(builder.build()));
    }
    return found;
  }

  private static @Nullable String country(Draft draft) {
    boolean international =
        draft.post.organization != null
            && (draft.post.role == Role.HEAD_OF_ORGANIZATION
                || draft.post.role == Role.DEPUTY_HEAD_OF_ORGANIZATION);
    return international ? null : draft.post.country;
  }
}
