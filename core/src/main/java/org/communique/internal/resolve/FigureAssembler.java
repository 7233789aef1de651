package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.Diagnostic;
import org.communique.Found;
import org.communique.fact.Fact;

/** Reads the figures of a document: trade, investment, places among others, counts. */
final class FigureAssembler {
  private final FigureText text;
  private final List<Diagnostic> diagnostics;

  FigureAssembler(Reading reading, FigureWords words, List<Diagnostic> diagnostics) {
    this.text = new FigureText(reading, words);
    this.diagnostics = diagnostics;
  }

  List<Found<? extends Fact>> assemble() {
    FigureParties parties = new FigureParties(text);
    FigureAmounts amounts = new FigureAmounts(text);
    TradeFigureAssembler trade = new TradeFigureAssembler(text, parties);
    InvestmentFigureAssembler investment = new InvestmentFigureAssembler(text, parties);
    RankingAssembler rankings = new RankingAssembler(text, parties);
    CountAssembler counts = new CountAssembler(text, parties);
    for (int sentence : textFirst()) {
      List<FigureAmount> here = amounts.of(sentence);
      rankings.take(sentence);
      trade.take(here);
      counts.take(sentence);
      investment.take(here);
    }
    new FigureArithmetic(text).check(trade.drafts(), diagnostics);
    List<Found<? extends Fact>> found = new ArrayList<>(trade.assemble());
    found.addAll(investment.assemble());
    found.addAll(rankings.assemble());
    found.addAll(counts.assemble());
    return found;
  }

  /** The sentences of the text in order, then those of the title. */
  private List<Integer> textFirst() {
    List<Integer> ordered = new ArrayList<>();
    List<Integer> title = new ArrayList<>();
    for (int s = 0; s < text.tokens.sentences(); s++) {
      if (text.tokens.sentenceStart(s) < text.tokens.sentenceEnd(s)) {
        (text.reading.layout.isTitle(text.tokens.sentenceStart(s)) ? title : ordered).add(s);
      }
    }
    ordered.addAll(title);
    return ordered;
  }
}
