package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.text.Tokens;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads posts: what stands before a title (rank, term, country, body, portfolio), the title, and
 * its complements ({@code of Foreign Affairs of the Republic of A}, {@code to B}, {@code for C}).
 */
final class PostReader {
  private static final int LONGEST_BEFORE = 14;

  /** Bodies whose names of several words stand before the titles of their heads. */
  private static final Set<WordClass> BODIES =
      EnumSet.of(
          WordClass.AGENCY, WordClass.GOVERNMENT, WordClass.PARLIAMENT, WordClass.SECURITY_COUNCIL);

  /** Posts that are held abroad. */
  private static final Set<Role> RESIDENT =
      Set.of(Role.AMBASSADOR, Role.CONSUL, Role.CHARGE_D_AFFAIRES, Role.PERMANENT_REPRESENTATIVE);

  private static final Set<Role> MINISTERS = Set.of(Role.MINISTER, Role.FOREIGN_MINISTER);

  /** Posts that are held in no other country: where their holders go is no part of the post. */
  private static final Set<Role> RULING =
      Set.of(
          Role.HEAD_OF_STATE,
          Role.HEAD_OF_GOVERNMENT,
          Role.FOREIGN_MINISTER,
          Role.MINISTER,
          Role.HEAD_OF_PARLIAMENT,
          Role.ROYAL);

  /** How long the post is that another serves; it bounds how deep posts nest. */
  private static final int MOST_SERVED_TOKENS = 16;

  private static final int MOST_COMPLEMENTS = 4;
  private static final int MOST_LOWER_CASE = 4;

  private final Scan scan;
  private final OrganizationReader organizations;
  private final PortfolioReader portfolios;

  PostReader(Scan scan, OrganizationReader organizations) {
    this.scan = scan;
    this.organizations = organizations;
    this.portfolios = new PortfolioReader(scan);
  }

  /**
   * The posts of the phrase that begins at the token, coordinated ones together; null if no post
   * begins there.
   */
  @Nullable PostPhrase read(int token, int limit) {
    PostPhrase phrase = readOne(token, limit);
    while (phrase != null && phrase.posts().size() < 4) {
      PostPhrase more = readNext(phrase, limit);
      if (more == null) {
        break;
      }
      phrase = join(phrase, more);
    }
    return phrase;
  }

  private @Nullable PostPhrase readNext(PostPhrase phrase, int limit) {
    int at = phrase.to();
    boolean joined =
        at < limit
            && (scan.tokens.isDash(at)
                || scan.isMark(at, limit, '/')
                || isDeputyAndMinister(phrase, limit));
    if (!joined && !scan.isWord(at, limit, "and") && !scan.isMark(at, limit, '&')) {
      return null;
    }
    int start = scan.skipDet(at + 1, limit);
    if (!joined && start > at + 1 && !phrase.first().countries().isEmpty()) {
      return null;
    }
    PostPhrase next = readOne(start, limit);
    boolean definite = !joined && phrase.from() > 0 && scan.is(phrase.from() - 1, WordClass.DET);
    if (next == null || next.plural() || phrase.plural() || definite && isName(next.to(), limit)) {
      return null;
    }
    boolean ownCountry = !next.first().countries().isEmpty();
    boolean conflict =
        ownCountry
            && !phrase.first().countries().isEmpty()
            && !phrase.first().countries().equals(next.first().countries());
    return conflict ? null : next;
  }

  /** {@code Deputy Prime Minister, Minister of Finance Ana Lima}: both posts are hers. */
  private boolean isDeputyAndMinister(PostPhrase phrase, int limit) {
    if (!scan.isMark(phrase.to(), limit, ',')
        || phrase.first().role() != Role.DEPUTY_HEAD_OF_GOVERNMENT
        || phrase.from() > 0 && scan.is(phrase.from() - 1, WordClass.DET)) {
      return false;
    }
    PostPhrase next = readOne(phrase.to() + 1, limit);
    return next != null
        && !next.plural()
        && MINISTERS.contains(next.first().role())
        && (isName(next.to(), limit) || phrase.first().countries().isEmpty());
  }

  private boolean isName(int at, int limit) {
    return at < limit && scan.tokens.isCapitalized(at) && !scan.isFunctionWord(at);
  }

  private static PostPhrase join(PostPhrase one, PostPhrase two) {
    List<String> shared =
        !one.first().countries().isEmpty() ? one.first().countries() : two.first().countries();
    List<PostReading> posts = new ArrayList<>();
    for (PostPhrase phrase : List.of(one, two)) {
      for (PostReading post : phrase.posts()) {
        posts.add(
            post.countries().isEmpty() && post.organization() == null
                ? post.withCountries(shared, post.role())
                : post);
      }
    }
    return new PostPhrase(one.from(), two.to(), posts, false);
  }

  private @Nullable PostPhrase readOne(int token, int limit) {
    if (token >= limit || !scan.terms.hasAny(token) && !scan.tokens.isCapitalized(token)) {
      return null;
    }
    Complement complement = new Complement();
    TermMatches.Match match = readBefore(token, limit, complement);
    if (match == null) {
      return null;
    }
    Term term = match.term();
    boolean plural = term.plural();
    var title = java.util.Objects.requireNonNull(term.title());
    complement.sent = title.role() == Role.SPECIAL_ENVOY;
    complement.business = title.roleWith(WordClass.COMPANY.label()) == Role.BUSINESS_LEADER;
    complement.resident = RESIDENT.contains(title.role());
    complement.ruling = RULING.contains(title.role()) && !complement.deputy;
    int to = readAfter(parliamentEnd(match, limit, complement), limit, complement, plural);
    String country = complement.countries.size() == 1 ? complement.countries.get(0) : null;
    String portfolio = complement.portfolio.isEmpty() ? null : complement.portfolio;
    PostReading reading =
        new PostReading(
            title,
            Roles.of(title, complement, country),
            complement.countries,
            complement.organization,
            portfolio,
            complement.former,
            token,
            to);
    return new PostPhrase(token, to, List.of(reading), plural);
  }

  /** {@code Speaker National Assembly}: the chamber right after the title. */
  private int parliamentEnd(TermMatches.Match title, int limit, Complement complement) {
    int at = title.to();
    int end = at;
    while (end < limit && end < at + 3 && scan.tokens.isCapitalized(end)) {
      end++;
      if (organizations.classOf(at, end) != null) {
        boolean chair = isParliament(at, end) && chairs(title.term());
        complement.bodyClass = chair ? WordClass.PARLIAMENT.label() : complement.bodyClass;
        return chair ? end : at;
      }
    }
    return at;
  }

  private boolean isParliament(int from, int to) {
    return WordClass.PARLIAMENT.label().equals(organizations.classOf(from, to));
  }

  private static boolean chairs(Term term) {
    return term.title() != null
        && term.title().roleWith(WordClass.PARLIAMENT.label()) == Role.HEAD_OF_PARLIAMENT;
  }

  /** Reads up to and including the title. */
  private TermMatches.@Nullable Match readBefore(int token, int limit, Complement complement) {
    int at = token;
    int most = Math.min(limit, token + LONGEST_BEFORE);
    while (at < most) {
      TermMatches.Match title = scan.title(at, limit);
      if (title != null) {
        return title;
      }
      int next = modifierEnd(at, limit, complement);
      if (next == at) {
        next = nameEnd(at, limit, complement);
      }
      if (next == at) {
        next = phraseBodyEnd(at, limit, complement);
      }
      if (next == at) {
        next = portfolios.end(at, limit, complement);
      }
      if (next == at && at > token && isListMark(at, limit)) {
        next = afterListMark(at, limit, complement);
      }
      if (next == at && scan.tokens.isCapitalized(at)) {
        next = bodyBeforeEnd(at, limit, complement);
      }
      if (next == at) {
        return null;
      }
      at = next;
    }
    return null;
  }

  /** {@code Central Bank Governor}, {@code Cabinet of Ministers Chairman}: a body's whole name. */
  private int phraseBodyEnd(int at, int limit, Complement complement) {
    TermMatches.Match phrase = scan.terms.longest(at, limit, Term.Kind.CLASS);
    boolean body =
        phrase != null
            && phrase.to() > at + 1
            && BODIES.contains(phrase.term().wordClass())
            && scan.tokens.isCapitalized(at)
            && scan.title(phrase.to(), limit) != null;
    if (phrase == null || !body || complement.organization != null) {
      return at;
    }
    complement.organization = scan.tokens.string(at, phrase.to());
    complement.bodyClass = organizations.classOf(at, phrase.to());
    return phrase.to();
  }

  /** {@code Kazakh and Uzbek presidents}, {@code Foreign and Security Advisor}. */
  private int afterListMark(int at, int limit, Complement complement) {
    if (!complement.portfolio.isEmpty()) {
      boolean portfolio = scan.terms.longest(at + 1, limit, Term.Kind.PORTFOLIO) != null;
      return portfolio && scan.title(at + 1, limit) != null ? at + 1 : at;
    }
    Scan.Found next = complement.countries.isEmpty() ? null : scan.name(at + 1, limit);
    return next != null && next.is(Concept.DEMONYM) ? at + 1 : at;
  }

  /**
   * {@code National Economic Authority (NEA) Secretary}: a body that no list knows stands before
   * the title.
   */
  private int bodyBeforeEnd(int at, int limit, Complement complement) {
    int end = organizations.endWithHead(at, limit);
    if (end == at || complement.organization != null) {
      return at;
    }
    int after = withAcronym(end, limit);
    boolean title =
        after < limit
            && (scan.title(after, limit) != null
                || scan.terms.longest(after, limit, Term.Kind.TITLE_MODIFIER) != null);
    if (!title) {
      return at;
    }
    complement.organization = scan.tokens.string(at, end);
    complement.bodyClass = organizations.classOf(at, end);
    return after;
  }

  private int modifierEnd(int at, int limit, Complement complement) {
    TermMatches.Match match = scan.terms.longest(at, limit, Term.Kind.TITLE_MODIFIER);
    if (match == null || isPredicate(at, match) || isNamed(at, match.to(), limit)) {
      return at;
    }
    complement.deputy |= match.term().label().equals("deputy");
    complement.former |= match.term().label().equals("former");
    int end = match.to();
    return scan.isJoiner(end, limit) ? end + 1 : end;
  }

  /** {@code New Zealand}: the word is part of a longer name. */
  private boolean isNamed(int at, int to, int limit) {
    Scan.Found name = scan.tokens.isCapitalized(at) ? scan.name(at, limit) : null;
    return name != null && name.to() > to;
  }

  /** {@code was re-elected President}: the participle is the verb of the clause. */
  private boolean isPredicate(int at, TermMatches.Match modifier) {
    int last = scan.tokens.word(modifier.to() - 1);
    boolean auxiliary =
        at > 0 && (scan.is(at - 1, WordClass.BE) || scan.is(at - 1, WordClass.HAVE));
    return auxiliary && (scan.lexicon().verbs().forms(last) & Verbs.PARTICIPLE) != 0;
  }

  private int nameEnd(int at, int limit, Complement complement) {
    Scan.Found found = scan.name(at, limit);
    if (found != null && found.is(Concept.BODY)) {
      found = withoutTitle(found);
    }
    if (found == null || !complement.take(found, false)) {
      return at;
    }
    int end = found.to();
    if (end < limit && scan.tokens.kind(end) == Tokens.POSSESSIVE) {
      end++;
    }
    return end;
  }

  /**
   * The country's name alone, where a body is called by its head's title: {@code US Trade
   * Representative}.
   */
  private Scan.@Nullable Found withoutTitle(Scan.Found body) {
    for (int i = body.from() + 1; i < body.to(); i++) {
      TermMatches.Match title = scan.title(i, body.to());
      if (title != null && title.to() == body.to()) {
        return scan.name(body.from(), i);
      }
    }
    return body;
  }

  private boolean isListMark(int at, int limit) {
    return scan.isMark(at, limit, ',') || scan.isWord(at, limit, "and");
  }

  private int readAfter(int token, int limit, Complement complement, boolean plural) {
    int at = token;
    for (int i = 0; i < MOST_COMPLEMENTS; i++) {
      int next = complementEnd(at, limit, complement, plural);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int complementEnd(int at, int limit, Complement complement, boolean plural) {
    if (at >= limit) {
      return at;
    }
    boolean of =
        scan.isWord(at, limit, "of")
            || scan.isWord(at, limit, "for")
            || scan.isWord(at, limit, "at") && !complement.resident;
    if (of || scan.isWord(at, limit, "on")) {
      int start = scan.skipDet(at + 1, limit);
      Scan.Found named = scan.name(start, limit);
      if ((complement.sent || "org".equals(complement.bodyClass))
          && scan.isWord(at, limit, "for")
          && named != null
          && named.is(Concept.COUNTRY)) {
        return withAcronym(named.to(), limit);
      }
      int end = of ? bodyEnd(start, limit, complement, plural) : start;
      if (end == start && !(of && isLongerBody(start, limit))) {
        end = portfolios.end(start, limit, complement);
      }
      if (end == start && of) {
        end = ownStateEnd(start, limit);
      }
      if (end == start && of && !isLongerBody(start, limit)) {
        end = servedEnd(start, limit, complement);
      }
      if (end == start && of) {
        end = organizationEnd(start, limit, complement);
      }
      return end == start ? at : withAcronym(end, limit);
    }
    if (complement.resident && isSeated(at, limit)) {
      Scan.Found seat = scan.name(scan.skipDet(at + 2, limit), limit);
      boolean place = seat != null && (seat.is(Concept.CITY) || seat.is(Concept.COUNTRY));
      return place && seat != null ? seat.to() : at;
    }
    if (plural && scan.isWord(at, limit, "from") && complement.countries.isEmpty()) {
      int start = scan.skipDet(at + 1, limit);
      Scan.Found land = scan.name(start, limit);
      return land != null && land.is(Concept.COUNTRY)
          ? bodyEnd(start, limit, complement, true)
          : at;
    }
    boolean to = scan.isWord(at, limit, "to") && !complement.ruling;
    if (to || scan.isWord(at, limit, "in")) {
      return receiverEnd(at, limit, complement);
    }
    return at;
  }

  /** {@code resident in}, {@code based in}, {@code accredited to}: where an envoy lives. */
  private boolean isSeated(int at, int limit) {
    boolean in =
        (scan.isWord(at, limit, "resident")
                || scan.isWord(at, limit, "residing")
                || scan.isWord(at, limit, "based"))
            && scan.isWord(at + 1, limit, "in");
    return in || scan.isWord(at, limit, "accredited") && scan.isWord(at + 1, limit, "to");
  }

  /** Reads a name of the gazetteer, or several after a plural. */
  private int bodyEnd(int token, int limit, Complement complement, boolean plural) {
    if (scan.terms.longest(token, limit, Term.Kind.PORTFOLIO) != null
        && longerPortfolio(token, limit)) {
      return token;
    }
    Scan.Found found = scan.name(token, limit);
    if (found == null || found.is(Concept.DEMONYM) && !found.is(Concept.COUNTRY)) {
      return token;
    }
    int longer = organizations.endWithHead(token, limit);
    boolean ofCountry =
        found.is(Concept.BODY)
            && scan.isWord(found.to(), limit, "of")
            && scan.country(scan.skipDet(found.to() + 1, limit), longer) != null;
    if (longer > found.to() && ofCountry && complement.take(found, true)) {
      return longer;
    }
    if (longer > found.to()) {
      return token;
    }
    if (!complement.take(found, true)) {
      return token;
    }
    boolean region =
        found.to() < limit
            && scan.is(found.to(), WordClass.REGION)
            && (found.is(Concept.CITY) || found.is(Concept.COUNTRY));
    int end = region ? found.to() + 1 : withAcronym(found.to(), limit);
    while (plural && isListMark(end, limit)) {
      int next =
          scan.isMark(end, limit, ',') && scan.isWord(end + 1, limit, "and") ? end + 2 : end + 1;
      int start = scan.skipDet(scan.isWord(next, limit, "of") ? next + 1 : next, limit);
      Scan.Found more = scan.name(start, limit);
      if (more == null || !more.is(Concept.COUNTRY)) {
        break;
      }
      complement.take(more, true);
      end = withAcronym(more.to(), limit);
    }
    return end;
  }

  private boolean longerPortfolio(int token, int limit) {
    TermMatches.Match portfolio = scan.terms.longest(token, limit, Term.Kind.PORTFOLIO);
    Scan.Found name = scan.name(token, limit);
    return portfolio != null
        && (name == null || portfolio.to() >= name.to())
        && (name == null || !name.is(Concept.COUNTRY));
  }

  /**
   * Whether the name of a body with its head noun is longer than the words of a portfolio: {@code
   * Federal Senate}.
   */
  private boolean isLongerBody(int start, int limit) {
    int portfolio = portfolios.end(start, limit, new Complement());
    int body = organizations.endWithHead(start, limit);
    return body > start && body > portfolio || portfolio > start && isCommonBody(portfolio, limit);
  }

  /** {@code of the state export agency}: a word for a body follows, in lower case. */
  private boolean isCommonBody(int at, int limit) {
    return at < limit
        && scan.tokens.kind(at) == Tokens.WORD
        && !scan.tokens.isCapitalized(at)
        && organizations.classOf(at, at + 1) != null;
  }

  /** {@code of the Republic}: the post's own state, without a name. */
  private int ownStateEnd(int start, int limit) {
    boolean state =
        start + 1 < limit
            && scan.is(start, WordClass.STATE_NOUN)
            && scan.tokens.isCapitalized(start)
            && scan.name(start, limit) == null;
    return state
            && !scan.isWord(start + 1, limit, "of")
            && organizations.endWithHead(start, limit) == start
        ? start + 1
        : start;
  }

  /**
   * {@code spokesperson for the Secretary-General}: what the post served says about the body and
   * country.
   */
  private int servedEnd(int start, int limit, Complement complement) {
    PostPhrase served =
        scan.title(start, limit) == null
            ? null
            : readOne(start, Math.min(limit, start + MOST_SERVED_TOKENS));
    if (served == null) {
      return start;
    }
    PostReading post = served.first();
    if (complement.countries.isEmpty()) {
      complement.countries.addAll(post.countries());
    }
    String body = post.organization() != null ? post.organization() : post.title().body();
    if (complement.organization == null
        && body != null
        && !body.isEmpty()
        && post.countries().isEmpty()) {
      complement.organization = body;
    }
    return served.to();
  }

  /**
   * {@code Spokesperson of the Ministry of Transport Aino Salo}: two capitalized words or more
   * after what the body is concerned with are its official.
   */
  private int withoutOfficial(int token, int end, int limit) {
    for (int i = end - 1; i > token; i--) {
      if (scan.isWord(i, limit, "of") || scan.isWord(i, limit, "for")) {
        int concern = portfolios.end(scan.skipDet(i + 1, end), end, new Complement());
        boolean official =
            concern > i + 1
                && end - concern > 1
                && organizations.classOf(concern, end) == null
                && scan.name(concern, end) == null
                && scan.tokens.isCapitalized(concern);
        return official ? concern : end;
      }
    }
    return end;
  }

  /**
   * {@code CEO of Nordfisk Aino Salo}: of three capitalized words or more without a noun for a
   * body, the last two are who leads the firm.
   */
  private int withoutPerson(int token, int end, int limit, Complement complement) {
    boolean firm =
        complement.business && organizations.classOf(token, end) == null && end - token > 2;
    for (int i = token; firm && i < end; i++) {
      firm = scan.tokens.isCapitalized(i) && scan.tokens.kind(i) == Tokens.WORD;
    }
    boolean named = firm && !scan.isMark(end, limit, ',') && !scan.tokens.is(end - 1, Tokens.UPPER);
    return named ? end - 2 : end;
  }

  private int organizationEnd(int token, int limit, Complement complement) {
    int end =
        withoutOfficial(
            token, withoutPerson(token, organizations.end(token, limit), limit, complement), limit);
    Scan.Found named = scan.name(token, limit);
    boolean adjective = named != null && named.is(Concept.DEMONYM) && named.to() == end;
    if (end == token || adjective) {
      return lowerCaseEnd(token, limit, complement);
    }
    String bodyClass = organizations.classOf(token, end);
    boolean centre = "diplomacy".equals(bodyClass) && end - token > 2;
    complement.bodyClass = bodyClass == null ? "company" : centre ? "agency" : bodyClass;
    complement.organization = scan.tokens.string(token, end);
    takeNamesWithin(token, end, complement);
    boolean state =
        bodyClass == null
            && scan.is(token, WordClass.STATE_NOUN)
            && !complement.countries.isEmpty();
    if (state) {
      complement.bodyClass = null;
      complement.organization = null;
    }
    return end;
  }

  /**
   * A body in lower case: {@code head of the central bank}, {@code speaker of parliament}, {@code
   * head of Kazakh diplomacy}.
   */
  private int lowerCaseEnd(int token, int limit, Complement complement) {
    int end = token;
    for (int at = token; at < Math.min(limit, token + MOST_LOWER_CASE); at++) {
      boolean word = scan.tokens.kind(at) == Tokens.WORD;
      if (word && organizations.classOf(at, at + 1) != null) {
        end = at + 1;
      } else if (!word
          || end > token && scan.tokens.isCapitalized(at)
          || scan.isFunctionWord(at) && !(scan.isWord(at, limit, "of") && end == token)) {
        break;
      }
    }
    if (end == token) {
      return token;
    }
    complement.bodyClass = organizations.classOf(end - 1, end);
    complement.foreign |= "diplomacy".equals(complement.bodyClass);
    takeNamesWithin(token, end - 1, complement);
    return commonBodyNameEnd(end, limit, complement);
  }

  /** {@code the oil company Sonaterra}: one capitalized word, where two would be a person. */
  private int commonBodyNameEnd(int at, int limit, Complement complement) {
    boolean company =
        WordClass.COMPANY.label().equals(complement.bodyClass)
            || WordClass.AGENCY.label().equals(complement.bodyClass);
    boolean named =
        company
            && at < limit
            && scan.tokens.isCapitalized(at)
            && !scan.isFunctionWord(at)
            && scan.name(at, limit) == null
            && !scan.isTitle(at, limit)
            && (at + 1 >= limit || !scan.tokens.isCapitalized(at + 1));
    if (!named || complement.organization != null) {
      return at;
    }
    complement.organization = scan.tokens.string(at, at + 1);
    return at + 1;
  }

  /** The country in a body's name: {@code of C} before an adjective or another word. */
  private void takeNamesWithin(int from, int to, Complement complement) {
    String first = null;
    for (int i = from; i < to && complement.countries.isEmpty(); i++) {
      Scan.Found found = scan.name(i, to);
      Name country = found == null ? null : found.of(Concept.COUNTRY);
      Name demonym = found == null ? null : found.of(Concept.DEMONYM);
      Name body = found == null ? null : found.of(Concept.BODY);
      if (first == null && body != null && !body.is(Name.Flag.AMBIGUOUS)) {
        first = body.key().substring(0, 2);
      }
      Name named = country != null ? country : demonym;
      if (country != null && i > 0 && scan.isWord(i - 1, to, "of")) {
        complement.countries.add(country.key());
      } else if (first == null && named != null) {
        first = named.key();
      }
    }
    if (complement.countries.isEmpty() && first != null) {
      complement.countries.add(first);
    }
  }

  /** Reads where an envoy is sent, or whom an adviser serves. */
  private int receiverEnd(int at, int limit, Complement complement) {
    int start = scan.skipDet(at + 1, limit);
    Scan.Found found = scan.name(start, limit);
    boolean owner =
        found != null && found.to() < limit && scan.tokens.kind(found.to()) == Tokens.POSSESSIVE;
    if (found != null && !owner && !found.is(Concept.DEMONYM) && !scan.isWord(at, limit, "in")) {
      Name organization = found.of(Concept.ORGANIZATION);
      if (organization != null
          && complement.organization == null
          && found.of(Concept.COUNTRY) == null) {
        complement.organization = organization.key();
      }
      int longer = organizations.endWithHead(start, limit);
      return withAcronym(Math.max(found.to(), longer), limit);
    }
    boolean abroad =
        found != null
            && (found.is(Concept.COUNTRY) || complement.resident && found.is(Concept.CITY));
    if (found != null && scan.isWord(at, limit, "in") && abroad && !complement.isEmpty()) {
      return found.to();
    }
    if (scan.isWord(at, limit, "to") && !complement.resident) {
      PostPhrase served = readOne(start, limit);
      if (served != null) {
        if (complement.countries.isEmpty()) {
          complement.countries.addAll(served.first().countries());
        }
        return served.to();
      }
    }
    return at;
  }

  private int withAcronym(int end, int limit) {
    boolean acronym =
        scan.isMark(end, limit, '(')
            && scan.isMark(end + 2, limit, ')')
            && (scan.tokens.is(end + 1, Tokens.UPPER) || scan.tokens.isCapitalized(end + 1));
    return acronym ? end + 3 : end;
  }

  /** {@code Minister of State A of the Foreign Office}: the post with the body that it is in. */
  PostReading at(PostReading post, Scan.Found body) {
    Complement complement = new Complement();
    if (!post.countries().isEmpty()
        || post.organization() != null
        || !complement.take(body, true)) {
      return post;
    }
    List<String> countries = complement.countries;
    String country = countries.size() == 1 ? countries.get(0) : null;
    return new PostReading(
        post.title(),
        Roles.of(post.title(), complement, country),
        countries,
        complement.organization,
        post.portfolio(),
        post.former(),
        post.from(),
        post.to());
  }

  /**
   * Whether the phrase could also be read as words that are no post: a lone common noun such as
   * {@code head}.
   */
  boolean isWeak(PostPhrase phrase) {
    PostReading first = phrase.first();
    return phrase.posts().size() == 1
        && first.countries().isEmpty()
        && first.organization() == null
        && first.portfolio() == null
        && !scan.tokens.isCapitalized(phrase.from())
        && !scan.is(phrase.from(), WordClass.HONORIFIC);
  }
}
