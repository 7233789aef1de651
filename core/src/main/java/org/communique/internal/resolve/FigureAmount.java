package org.communique.internal.resolve;

import org.communique.internal.mention.Mention.MoneyMention;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in its sentence.
 *
 * @param mention the amount
 * @param cue what it measures, null where the sentence does not say
 * @param follows whether the cue stands after the amount: {@code a $5 million loan}
 * @param sentence the sentence
 * @param from where its stretch of the sentence begins: after the amount before it, or with the
 *     sentence
 * @param to where its stretch ends: before the next amount, or with the sentence
 * @param difference an amount by which this one is said to have grown or declined, null without one
 */
record FigureAmount(
    MoneyMention mention,
    @Nullable FigureCue cue,
    boolean follows,
    int sentence,
    int from,
    int to,
    @Nullable MoneyMention difference) {}
