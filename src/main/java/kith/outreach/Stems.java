package kith.outreach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Texts;

/**
 * The words of a text that carry its sense, by their beginnings: "engineers" and "engineering" are
 * one. No grammar of any language is needed, and none is known here.
 */
final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
  private static final int SHORTEST = 4;
  private static final int LENGTH = 6;

  /** What people write whatever they ask or offer, in English and German. */
  private static final Set<String> EMPTY =
      Set.of(
          "about",
          "after",
          "again",
          "also",
          "because",
          "before",
          "being",
          "between",
          "could",
          "every",
          "from",
          "good",
          "great",
          "have",
          "help",
          "helps",
          "here",
          "into",
          "know",
          "knows",
          "like",
          "lead",
          "leads",
          "looking",
          "make",
          "more",
          "most",
          "much",
          "need",
          "needs",
          "next",
          "only",
          "other",
          "others",
          "over",
          "people",
          "some",
          "someone",
          "somebody",
          "than",
          "that",
          "their",
          "them",
          "then",
          "there",
          "they",
          "this",
          "those",
          "through",
          "time",
          "very",
          "want",
          "wants",
          "what",
          "when",
          "where",
          "which",
          "with",
          "within",
          "without",
          "work",
          "works",
          "would",
          "year",
          "years",
          "your",
          "head",
          "senior",
          "junior",
          "manager",
          "director",
          "chief",
          "aber",
          "alle",
          "auch",
          "beim",
          "braucht",
          "dann",
          "dass",
          "diese",
          "dieser",
          "durch",
          "eine",
          "einem",
          "einen",
          "einer",
          "eines",
          "etwas",
          "haben",
          "hilfe",
          "ihre",
          "immer",
          "jemand",
          "kann",
          "kennt",
          "leiter",
          "leiterin",
          "leute",
          "mehr",
          "nach",
          "nicht",
          "noch",
          "oder",
          "ohne",
          "schon",
          "sehr",
          "sein",
          "seine",
          "sich",
          "sind",
          "sucht",
          "uber",
          "unter",
          "viel",
          "viele",
          "wenn",
          "werden",
          "wieder",
          "wird",
          "zwischen");

  private Stems() {}

  /** The words as written, each once, by their stems. */
  static Map<String, String> of(String text) {
    Map<String, String> stems = new LinkedHashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String folded = Texts.fold(words.group());
      if (folded.length() >= SHORTEST && !EMPTY.contains(folded)) {
        stems.putIfAbsent(stem(folded), words.group());
      }
    }
    return stems;
  }

  private static String stem(String folded) {
    boolean several = folded.length() > SHORTEST && folded.endsWith("s");
    String one = several ? folded.substring(0, folded.length() - 1) : folded;
    return one.length() <= LENGTH ? one : one.substring(0, LENGTH);
  }
}
