package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Term;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.frame.RealityReader;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.communique.normalize.DateExpression;
import org.communique.normalize.Direction;
import org.communique.normalize.FiscalYear;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that the earlier stages read in one document, and what the document as a whole tells: date,
 * issuer, persons.
 */
final class Reading {
  final Scan scan;
  final Tokens tokens;
  final Lexicon lexicon;
  final Gazetteer gazetteer;
  final Layout layout;
  final List<Mention> mentions;
  final List<Clause> clauses;
  final List<FrameMatch> matches;
  final RealityReader reality;
  final Persons persons;
  final @Nullable Mention[] mentionAt;
  private final int[] firstClause;
  private final Map<DateMention, Clause> clauseOfDate = new HashMap<>();
  final Map<MoneyMention, Money> localMoney = new HashMap<>();
  Optional<LocalDate> date = Optional.empty();
  String issuer = "";
  String partner = "";
  private final Map<String, List<Term>> offices = new HashMap<>();
  private @Nullable Speakers speakers;

  Reading(
      Scan scan,
      Gazetteer gazetteer,
      Layout layout,
      List<Mention> mentions,
      List<Clause> clauses,
      List<FrameMatch> matches,
      RealityReader reality) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.lexicon = scan.lexicon();
    this.gazetteer = gazetteer;
    this.layout = layout;
    this.mentions = mentions;
    this.clauses = clauses;
    this.matches = matches;
    this.reality = reality;
    this.persons = new Persons(tokens);
    this.mentionAt = new Mention[tokens.size() + 1];
    for (Mention mention : mentions) {
      mentionAt[mention.from()] = mention;
    }
    this.firstClause = new int[tokens.sentences() + 1];
    for (Clause clause : clauses) {
      firstClause[clause.sentence() + 1]++;
      clause.dates().forEach(d -> clauseOfDate.put(d, clause));
    }
    for (int s = 0; s < tokens.sentences(); s++) {
      firstClause[s + 1] += firstClause[s];
    }
  }

  /** The terms of office of all whom the gazetteer knows by that name, looked up once. */
  List<Term> officesOf(String name) {
    return offices.computeIfAbsent(name, gazetteer::officesOf);
  }

  /** The clauses of a sentence, in order; none for a sentence that the document does not have. */
  List<Clause> clausesOf(int sentence) {
    return sentence < 0 || sentence + 1 >= firstClause.length
        ? List.of()
        : clauses.subList(firstClause[sentence], firstClause[sentence + 1]);
  }

  /** The place of a clause among all of the document. */
  int indexOf(Clause clause) {
    return firstClause[clause.sentence()] + clausesOf(clause.sentence()).indexOf(clause);
  }

  /**
   * The days that a date mention stands for, by the document's date and the tense of its clause.
   */
  Optional<DatePeriod> resolve(DateMention mention) {
    DateExpression expression =
        issuer.isEmpty()
            ? mention.match().value()
            : mention.match().value().withFiscalYear(FiscalYear.of(issuer));
    Optional<DatePeriod> absolute = expression.absolute();
    if (absolute.isPresent()) {
      return absolute;
    }
    return date.flatMap(day -> expression.resolve(day, direction(mention)));
  }

  private Direction direction(DateMention mention) {
    Clause clause = clauseOfDate.get(mention);
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null || verb == null) {
      return Direction.NEAREST;
    }
    if (verb.form() == VerbGroup.Form.PARTICIPLE) {
      return Direction.NEAREST;
    }
    return reality.of(clause, tokens) == Reality.PLANNED || verb.mood() != VerbGroup.Mood.REAL
        ? Direction.FUTURE
        : verb.past()
            ? Direction.PAST
            : mention.match().value().isWeekday() ? Direction.FUTURE : Direction.NEAREST;
  }

  /**
   * Whether the document speaks of public affairs at all: it names an official, a state body or a
   * government. Else {@code we} is anybody.
   */
  boolean isOfficial() {
    boolean posts =
        persons.entities().stream()
            .anyMatch(entity -> entity.posts.stream().anyMatch(post -> !post.weak));
    return posts || mentions.stream().anyMatch(this::isState);
  }

  private boolean isState(Mention mention) {
    if (mention instanceof Mention.PostMention post) {
      return !post.posts().isEmpty() && post.posts().get(0).country() != null;
    }
    if (!(mention instanceof Mention.Named named)) {
      return false;
    }
    boolean government = named.to() < tokens.size() && scan.is(named.to(), WordClass.GOVERNMENT);
    return government || named.is(Name.Concept.BODY) || named.is(Name.Concept.ORGANIZATION);
  }

  /** Whether a period lies wholly after the document's date. */
  boolean isFuture(DatePeriod period) {
    return date.isPresent()
        && period.start().isPresent()
        && period.start().get().isAfter(date.get());
  }

  /** Whether a period has begun before the document's date. */
  boolean isPast(DatePeriod period) {
    return date.isPresent()
        && period.start().isPresent()
        && period.start().get().isBefore(date.get());
  }

  /** Whether a period has ended before the document's date. */
  boolean isOver(DatePeriod period) {
    return date.isPresent() && period.end().isPresent() && period.end().get().isBefore(date.get());
  }

  /**
   * The amount of a mention; {@code $} and the like in the currency of the issuer where that can be
   * meant.
   */
  Money money(MoneyMention mention) {
    return localMoney.getOrDefault(mention, mention.match().value());
  }

  void setSpeakers(Speakers read) {
    speakers = read;
  }

  /** Who is quoted at a token, or signs the text; null where it does not say. */
  @Nullable PersonEntity speaker(int token) {
    return speakers == null ? null : speakers.at(token);
  }

  /**
   * The state that {@code we} and {@code our} at a token mean: the speaker's, else the issuer's.
   */
  String ownState(int token) {
    PersonEntity speaker = speaker(token);
    return speaker == null || speaker.country().isEmpty() ? issuer : speaker.country();
  }

  /** The word of a token, folded. */
  String word(int token) {
    return lexicon.word(tokens.word(token));
  }

  /**
   * The ISO code of the state that a body of the gazetteer is meant to be of: the one that stands
   * with it ({@code the Libyan Ministry of Economy}, {@code the Ministry of Economy of Libya}), for
   * a name that several states' bodies bear the issuer; empty if unknown.
   */
  String stateOf(Mention.Named body) {
    Name name = body.name();
    if (name.key().endsWith(":news-agency")) {
      return "";
    }
    int after = body.to();
    if (scan.isWord(after, tokens.size(), "of") && after + 1 < tokens.size()) {
      int land = scan.is(after + 1, WordClass.DET) ? after + 2 : after + 1;
      String named = land < tokens.size() ? countryAt(land) : "";
      if (!named.isEmpty()) {
        return named;
      }
    }
    int before = body.from() - 1;
    if (before >= 0 && tokens.kind(before) == Tokens.POSSESSIVE) {
      before--;
    }
    String owner = before >= 0 ? countryAt(before) : "";
    if (!owner.isEmpty()) {
      return owner;
    }
    return name.is(Name.Flag.AMBIGUOUS) ? issuer : name.key().substring(0, 2);
  }

  /** Whether a word of the list stands between two tokens. */
  boolean hasWord(int from, int to, WordSet words) {
    for (int i = from; i < to; i++) {
      if (words.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The ISO code of the country whose name or adjective begins at the token; empty if none does.
   */
  String countryAt(int token) {
    var match =
        scan.terms().longest(token, tokens.size(), org.communique.internal.lexicon.Term.Kind.NAME);
    var name = match == null ? null : match.term().name();
    boolean country =
        name != null
            && (name.concept() == Name.Concept.COUNTRY || name.concept() == Name.Concept.DEMONYM)
            && tokens.isCapitalized(token)
            && !isPartOfCompound(token);
    return country && name != null ? name.key() : "";
  }

  /** {@code Ibero-America} is not America. */
  private boolean isPartOfCompound(int token) {
    return token > 1
        && scan.isJoiner(token - 1, tokens.size())
        && tokens.isCapitalized(token - 2)
        && countryAt(token - 2).isEmpty();
  }

  int sentenceOf(int token) {
    int low = 0;
    int high = tokens.sentences() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.sentenceStart(middle) <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
