package org.communique;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Texts that no editor would send: sentences of releases, their fragments, and what breaks them.
 */
public final class HostileText {
  /** How long the texts become, in pieces. */
  private static final int PIECES = 30;

  private static final List<String> SENTENCES =
      List.of(
          "Foreign Minister Ana Quilla of Peru met Finnish President Noor Tessaly in Lima today.",
          "Trade between Peru and Finland reached $1.28 billion in January-July 2018, up 12.5%. ",
          "LIMA, May 4. President of Finland Noor Tessaly will visit Peru on 5-7 June 2021.",
          "The ministers signed a memorandum of understanding on cooperation.\n\n",
          "“We met,” she said, “on the sidelines of the summit.” ",
          "Оборот вырос до 1,28 млрд долларов в первом полугодии 2018 года.",
          "Le commerce a atteint 3,5 milliards d’euros du lundi 21 au vendredi 25 mai.",
          "2018年1月至7月，双边贸易额达12.8亿美元，增长5%。",
          "بلغ حجم التبادل التجاري ١٫٢٨ مليار دولار في ٤ مايو ٢٠٢١.");

  private static final List<String> FRAGMENTS =
      List.of(
          "Minister of Foreign Affairs of the Republic of ",
          " met with ",
          " Peru ",
          "Finnish",
          "his counterpart",
          " $",
          "€3-5 bn",
          "USD34.6 million",
          " 31 June 2021 ",
          "2012-13",
          "FY2023-24",
          "yesterday",
          "1,234.5.6",
          "١٫٢",
          "½",
          "per cent",
          "99999999999999999999999999999999",
          "1e999999999",
          "0000-00-00",
          " and ",
          "(",
          ")",
          "\"",
          "«",
          "’s",
          "-",
          ". ");

  private static final List<String> BREAKERS =
      List.of(
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D",
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "\uD83C\uDDF5\uD83C\uDDEA",
          "\uD835\uDFD3",
          "\uD801\uDC00",
          "\0",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          "\u0085",
          "\u2028",
          "\u202E",
          "\u2066",
          "\u2069",
          "\u200B",
          "\u200D",
          "\u200F",
          "\u00AD",
          "\u00A0",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\u0301",
          "\u0130",
          "\u00DF",
          "\uFB03",
          "<p class=\"a\">",
          "</b>",
          "&nbsp;",
          "&#x1F600;",
          "<!--");

  private HostileText() {}

  /** Mixtures of all of these with any characters. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> cut =
        Arbitraries.of(SENTENCES)
            .flatMap(
                text ->
                    Arbitraries.integers().between(0, text.length()).map(at -> text.substring(at)));
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(SENTENCES)),
            Tuple.of(4, Arbitraries.of(FRAGMENTS)),
            Tuple.of(4, Arbitraries.of(BREAKERS)),
            Tuple.of(2, cut),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)),
            Tuple.of(1, Arbitraries.strings().numeric().ofMaxLength(40)));
    return piece.list().ofMaxSize(PIECES).map(pieces -> String.join("", pieces));
  }
}
