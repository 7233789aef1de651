package org.communique;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of sentences of releases, pieces of them, and what no editor wrote, in any mixture. */
public final class HostileTexts extends DomainContextBase {
  private static final int PIECES = 24;

  private static final String[] CLAUSES = {
    "Finnish President Noor Tessaly met Prime Minister Ana Quilla of Peru in Lima on 4 May 2021.",
    "Trade between Peru and Finland rose by 12.5 per cent to $1.28 billion in 2020.",
    "The two sides signed a memorandum of understanding on energy.",
    "From 3 to 5 June, a delegation led by Deputy Minister of Trade Edo Ranta will visit Lima.",
    "Exports fell 3.4-fold to between EUR 5 million and 7 million last year.",
    "Президент Перу прибыл в Хельсинки 4 мая 2021 года; товарооборот составил 1,28 млрд долларов.",
    "Le volume des échanges a atteint 1 234 567,89 euros au 1er trimestre 2021.",
    "双方贸易额达12.8亿美元，同比增长百分之五。",
    "ارتفع التبادل التجاري إلى ٢٫٥ مليار دولار في ١٥ رمضان ١٤٤٢ هـ",
    "12 lakh crore",
    "twenty-one hundred and a half million",
    "29 February last year",
    "yüzde 22"
  };

  private static final String[] SCRAPS = {
    "",
    " ",
    "\0",
    "\r\n",
    "\r",
    "\n\n",
    "\u2028",
    "\u0085",
    "\u000b",
    "\uFEFF",
    "\u00a0",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "\u00ad",
    "\u0301",
    "\u0e33",
    "\u1100\u1161",
    "\uD83D",
    "\uDE00",
    "\uDE00\uD83D",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200d\uD83D\uDE80",
    "\uD83C\uDDF5\uD83C\uDDEA",
    "\uD835\uDFD3",
    "\uDBFF\uDFFF",
    "\uFFFF",
    "<b>",
    "</p>\n<p>",
    "&nbsp;",
    "&#x1F600;",
    "(",
    ")",
    "“",
    "\"",
    "’s ",
    "'",
    "-",
    "–",
    "/",
    ".",
    ",",
    ":",
    ";",
    "$",
    "%",
    "№",
    "½",
    "²",
    "Ⅻ",
    "٣",
    "५",
    "〇",
    "İ",
    "ı",
    "ß",
    "ﬁ",
    "ǅ",
    "Ω",
    "1,2,3",
    "1.2.3",
    "0x1F",
    "-0",
    "1e999",
    "000",
    "99999999999999999999",
    "31 June",
    "0 May 0000",
    "13/13/13",
    "and ",
    " of ",
    "between ",
    " to ",
    " the ",
    "Mr. ",
    "U.S. ",
    "million ",
    " per cent",
    "from ",
    "last ",
    "year "
  };

  /** Pieces side by side; of some only a part, cut anywhere, inside a character too. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> clauses = Arbitraries.of(CLAUSES);
    Arbitrary<String> cut =
        Arbitraries.integers()
            .between(0, 60)
            .flatMap(
                from ->
                    Arbitraries.integers()
                        .between(0, 60)
                        .flatMap(length -> clauses.map(text -> part(text, from, length))));
    Arbitrary<String> scraps = Arbitraries.of(SCRAPS);
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> planes =
        Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
    return Arbitraries.frequencyOf(
            Tuple.of(4, clauses),
            Tuple.of(4, cut),
            Tuple.of(6, scraps),
            Tuple.of(1, anything),
            Tuple.of(1, planes))
        .list()
        .ofMaxSize(PIECES)
        .map(pieces -> String.join("", pieces));
  }

  private static String part(String text, int from, int length) {
    int start = Math.min(from, text.length());
    return text.substring(start, Math.min(text.length(), start + length));
  }
}
