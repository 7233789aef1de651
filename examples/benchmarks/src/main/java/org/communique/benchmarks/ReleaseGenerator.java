package org.communique.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Writes releases of any length about invented persons and figures. The same seed gives the same
 * text. Not thread-safe.
 */
final class ReleaseGenerator {
  private static final List<String> COUNTRIES =
      List.of(
          "Portugal",
          "Kenya",
          "Norway",
          "Chile",
          "Mongolia",
          "Jordan",
          "Iceland",
          "Vietnam",
          "Uruguay",
          "Estonia",
          "Ghana",
          "Malaysia",
          "Slovenia",
          "Morocco",
          "Peru",
          "Finland");
  private static final List<String> CITIES =
      List.of(
          "Lisbon", "Nairobi", "Oslo", "Santiago", "Ulaanbaatar", "Amman", "Reykjavik", "Hanoi");
  private static final List<String> FIRST =
      List.of("Ana", "Tomas", "Ingrid", "Duarte", "Selma", "Viktor", "Leila", "Marcus", "Noor");
  private static final List<String> LAST =
      List.of(
          "Vilhena",
          "Okumbe",
          "Halversen",
          "Torrealba",
          "Sundarov",
          "Qaderi",
          "Lindqvam",
          "Terroso");
  private static final List<String> TITLES =
      List.of(
          "Foreign Minister",
          "Prime Minister",
          "Minister of Trade",
          "President",
          "Deputy Minister of Foreign Affairs",
          "Ambassador");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "September",
          "October",
          "November");
  private static final List<String> SENTENCES =
      List.of(
          "{title} of {country} {person} met with {title} of {country} {person} in {city} on {day}"
              + " {month} {year}.",
          "The sides discussed political dialogue, transport, energy and cooperation within the UN.",
          "Bilateral trade between {country} and {country} reached ${n} million in {year}, up {d}.{d}"
              + " percent year-on-year.",
          "{person} paid an official visit to {country} in {month} {year}.",
          "The ministers signed a memorandum of understanding on cooperation in education.",
          "\"We attach great importance to our partnership, which rests on trust and on the work of"
              + " many people in both countries,\" {person} said.",
          "Investment from {country} amounted to €{n} million, and over {n} companies take part in"
              + " joint projects.",
          "During the meeting, the parties noted that regular consultations between the ministries"
              + " help to settle questions of trade and of the movement of citizens.",
          "{person} was appointed Ambassador of {country} to {country}.",
          "It is planned that the next round of talks will be held in {city} in {year}.",
          "Exports to {country} fell by {d} percent to USD {n} million in the first {d} months of"
              + " {year}.",
          "Participants thanked the hosts for the warm welcome and agreed to stay in contact.");

  private final Random random;

  ReleaseGenerator(long seed) {
    random = new Random(seed);
  }

  /**
   * Whole sentences in paragraphs of five until the text has at least that many characters; the
   * first tells of a meeting, as in most releases.
   */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 300);
    for (int sentence = 1; text.length() < length; sentence++) {
      append(text, sentence == 1 ? SENTENCES.get(0) : one(SENTENCES));
      text.append(sentence % 5 == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private void append(StringBuilder text, String sentence) {
    int at = 0;
    while (at < sentence.length()) {
      int open = sentence.indexOf('{', at);
      if (open < 0) {
        break;
      }
      int close = sentence.indexOf('}', open);
      text.append(sentence, at, open).append(slot(sentence.substring(open + 1, close)));
      at = close + 1;
    }
    text.append(sentence, at, sentence.length());
  }

  private String slot(String name) {
    return switch (name) {
      case "title" -> one(TITLES);
      case "person" -> one(FIRST) + " " + one(LAST);
      case "country" -> one(COUNTRIES);
      case "city" -> one(CITIES);
      case "month" -> one(MONTHS);
      case "day" -> number(1, 28);
      case "year" -> number(2005, 2024);
      case "d" -> number(2, 9);
      case "n" -> number(10, 990);
      default -> throw new IllegalArgumentException("unknown slot: " + name);
    };
  }

  private String number(int from, int to) {
    return Integer.toString(from + random.nextInt(to - from + 1));
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
