package kith.outreach;

import java.util.List;
import java.util.Set;
import kith.network.Texts;

/** The few words a check of a draft knows, in English and German, folded. */
enum DraftWords {
  ENGLISH,
  GERMAN;

  private static final Set<String> ENGLISH_USUAL =
      Set.of("the", "and", "you", "of", "to", "is", "for", "that", "your", "with");

  private static final Set<String> GERMAN_USUAL =
      Set.of("der", "die", "das", "und", "ich", "nicht", "ist", "mit", "dir", "sie", "du", "fur");

  private static final Set<String> JARGON =
      Set.of(
          "synergy",
          "synergies",
          "leverage",
          "leveraging",
          "holistic",
          "paradigm",
          "touchpoint",
          "touchpoints",
          "stakeholderise",
          "operationalise",
          "operationalize",
          "bandwidth",
          "deliverable",
          "deliverables",
          "actionable",
          "learnings",
          "utilise",
          "utilize",
          "onboarding",
          "alignment",
          "ideate",
          "impactful",
          "scalable",
          "mindshare",
          "pivot",
          "synergie",
          "synergien",
          "synergieeffekte",
          "ganzheitlich",
          "ganzheitliche",
          "zielfuhrend",
          "zeitnah",
          "diesbezuglich",
          "proaktiv",
          "alignen",
          "committen",
          "mehrwert",
          "handlungsfelder",
          "implementierung",
          "verprobung",
          "abholen");

  private static final List<String> WARM =
      List.of(
          "thank",
          "grateful",
          "dear",
          "help",
          "remember",
          "wish",
          "erinner",
          "helf",
          "wunsch",
          "appreciat",
          "congratulat",
          "glad",
          "enjoyed",
          "admire",
          "lovely",
          "happy",
          "pleasure",
          "warm",
          "danke",
          "dank",
          "dankbar",
          "gluckwunsch",
          "gratulier",
          "freu",
          "herzlich",
          "lieb",
          "bewunder");

  private static final Set<String> ME =
      Set.of(
          "i", "me", "my", "mine", "myself", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "ich",
          "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner");

  private static final Set<String> YOU =
      Set.of(
          "you",
          "your",
          "yours",
          "yourself",
          "you're",
          "you’re",
          "you've",
          "you’ve",
          "du",
          "dich",
          "dir",
          "dein",
          "deine",
          "deinen",
          "deinem",
          "deiner",
          "euch",
          "euer",
          "eure");

  /** In German only the capital tells the one addressed from others. */
  private static final Set<String> YOU_FORMALLY =
      Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer");

  private static final List<String> ASKING =
      List.of(
          "could you",
          "would you",
          "can you",
          "will you",
          "may i",
          "please",
          "let me know",
          "konntest du",
          "kannst du",
          "wurdest du",
          "konnten sie",
          "konnen sie",
          "wurden sie",
          "darf ich",
          "bitte",
          "sag mir",
          "sagen sie mir");

  private static final List<String> GREETING =
      List.of(
          "how are you",
          "how have you been",
          "how is life",
          "hope you",
          "wie geht",
          "alles gut",
          "please find",
          "please give my",
          "bitte gruss",
          "bitte grusse");

  /** The language most of the words are of. */
  static DraftWords of(List<String> words) {
    long english = words.stream().filter(ENGLISH_USUAL::contains).count();
    long german = words.stream().filter(GERMAN_USUAL::contains).count();
    return german > english ? GERMAN : ENGLISH;
  }

  boolean isGerman() {
    return this == GERMAN;
  }

  static boolean isJargon(String word) {
    return JARGON.contains(word);
  }

  static boolean isWarm(String word) {
    return WARM.stream().anyMatch(word::startsWith);
  }

  static boolean isMe(String word) {
    return ME.contains(word);
  }

  /**
   * @param word as written
   */
  static boolean isYou(String word) {
    return YOU_FORMALLY.contains(word) || YOU.contains(Texts.fold(word));
  }

  /** Whether a sentence asks for something, also without a question mark. */
  static boolean asks(String sentence) {
    return begins(ASKING, sentence);
  }

  /** Whether a question is only asked out of politeness. */
  static boolean isGreeting(String sentence) {
    return begins(GREETING, sentence);
  }

  /** Whether one of the beginnings is at the beginning of a word. */
  private static boolean begins(List<String> beginnings, String sentence) {
    String spaced = " " + sentence;
    return beginnings.stream().anyMatch(one -> spaced.contains(" " + one));
  }
}
