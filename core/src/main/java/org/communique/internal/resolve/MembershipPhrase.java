package org.communique.internal.resolve;

import org.communique.fact.MembershipRole;

/**
 * A noun that says as what somebody belongs to an organization.
 *
 * @param role as what
 * @param from first token of its phrase, the determiner left out
 * @param noun the noun
 * @param to token after the phrase, the organization included where it follows
 * @param start first token of the sentence
 * @param end token after the sentence
 * @param organization the organization
 */
record MembershipPhrase(
    MembershipRole role,
    int from,
    int noun,
    int to,
    int start,
    int end,
    Organizations.Found organization) {}
