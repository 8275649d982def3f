package kith.outreach;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.network.Texts;

/**
 * A look at a draft before it is sent, here on this computer: is it short, plain and warm, and does
 * it ask one thing? It finds, and changes nothing.
 *
 * <p>What leads online is written positively, concisely and in plain, familiar words (S. Johnson,
 * H. Safadi, S. Faraj: The emergence of online community leadership, Information Systems Research
 * 26, 2015). The thresholds are an assumption. Length, sentences and marks are looked at in any
 * language; words of asking, thanks and the office in English and German.
 *
 * @param words how many words it has
 * @param sentences how many sentences
 * @param asks how many of them ask for something
 * @param findings in the order of the kinds
 */
public record DraftCheck(int words, int sentences, int asks, List<Finding> findings) {
  private static final int LONG_DRAFT = 150;
  private static final int LONG_SENTENCE = 25;
  private static final int LONG_WORD = 10;
  private static final int LONG_GERMAN_WORD = 14;
  private static final int MANY_LONG = 15;
  private static final int FEW_WORDS = 20;
  private static final int SHOUTED = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
  private static final Pattern EXCLAIMED = Pattern.compile("!{2,}");

  /** What can be found. */
  public enum Kind {
    /** The value is how many words there are. */
    TOO_LONG,
    /** The value is how many words it has. */
    LONG_SENTENCE,
    /** The value is how many of 100 words are long. */
    LONG_WORDS,
    /** The value is how many there are. */
    JARGON,
    NO_NAME,
    COLD,
    ABOUT_ME,
    NO_ASK,
    /** The value is how many there are. */
    SEVERAL_ASKS,
    SHOUTING
  }

  /**
   * A part of the draft.
   *
   * @param from its first character
   * @param to the one behind its last
   */
  public record Span(int from, int to) {}

  /**
   * What could be better.
   *
   * @param where in the draft; empty where something is missing
   * @param value the number in the sentence, if it has one, else 0
   */
  public record Finding(Kind kind, List<Span> where, int value) {}

  /**
   * Checks a draft.
   *
   * @param draft as typed
   * @param name whom it is for; empty if nobody in particular
   * @return nothing found in a blank one
   */
  public static DraftCheck of(String draft, String name) {
    return new Reading(draft, name).check();
  }

  /** One reading of a draft. */
  private static final class Reading {
    private final String draft;
    private final String name;
    private final List<Span> words;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final DraftWords language;

    Reading(String draft, String name) {
      this.draft = draft;
      this.name = name;
      this.words = spans(WORD, draft);
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(draft);
      for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        Span sentence = stripped(new Span(from, to));
        if (!words(sentence).isEmpty()) {
          sentences.add(sentence);
        }
        from = to;
      }
      language = DraftWords.of(words.stream().map(this::folded).toList());
    }

    private static List<Span> spans(Pattern pattern, String text) {
      return pattern
          .matcher(text)
          .results()
          .map(found -> new Span(found.start(), found.end()))
          .toList();
    }

    private Span stripped(Span span) {
      int to = span.to();
      while (to > span.from() && Character.isWhitespace(draft.charAt(to - 1))) {
        to--;
      }
      return new Span(span.from(), to);
    }

    private String text(Span span) {
      return draft.substring(span.from(), span.to());
    }

    private String folded(Span span) {
      return Texts.fold(text(span));
    }

    private List<Span> words(Span sentence) {
      return words.stream()
          .filter(word -> word.from() >= sentence.from() && word.to() <= sentence.to())
          .toList();
    }

    DraftCheck check() {
      if (words.isEmpty()) {
        return new DraftCheck(0, 0, 0, List.of());
      }
      List<Span> asks = sentences.stream().filter(this::isAsk).toList();
      length();
      plainness();
      warmth();
      if (asks.isEmpty()) {
        find(Kind.NO_ASK, List.of(), 0);
      } else if (asks.size() > 1) {
        find(Kind.SEVERAL_ASKS, asks, asks.size());
      }
      shouting();
      return new DraftCheck(words.size(), sentences.size(), asks.size(), List.copyOf(findings));
    }

    private void find(Kind kind, List<Span> where, int value) {
      findings.add(new Finding(kind, where, value));
    }

    private void length() {
      if (words.size() > LONG_DRAFT) {
        find(Kind.TOO_LONG, List.of(), words.size());
      }
      for (Span sentence : sentences) {
        int count = words(sentence).size();
        if (count > LONG_SENTENCE) {
          find(Kind.LONG_SENTENCE, List.of(sentence), count);
        }
      }
    }

    private void plainness() {
      int limit = language.isGerman() ? LONG_GERMAN_WORD : LONG_WORD;
      List<Span> many = words.stream().filter(word -> word.to() - word.from() >= limit).toList();
      int share = 100 * many.size() / words.size();
      if (words.size() >= FEW_WORDS && share > MANY_LONG) {
        find(Kind.LONG_WORDS, many, share);
      }
      List<Span> jargon = words.stream().filter(word -> DraftWords.isJargon(folded(word))).toList();
      if (!jargon.isEmpty()) {
        find(Kind.JARGON, jargon, jargon.size());
      }
    }

    private void warmth() {
      List<String> plain = words.stream().map(this::folded).toList();
      Set<String> names = Set.copyOf(parts());
      if (!names.isEmpty() && plain.stream().noneMatch(names::contains)) {
        find(Kind.NO_NAME, List.of(), 0);
      }
      if (plain.stream().noneMatch(DraftWords::isWarm)) {
        find(Kind.COLD, List.of(), 0);
      }
      List<Span> me = words.stream().filter(word -> DraftWords.isMe(folded(word))).toList();
      long you = words.stream().filter(word -> DraftWords.isYou(text(word))).count();
      if (me.size() > 2 * you + 2) {
        find(Kind.ABOUT_ME, me, 0);
      }
    }

    /** First and last names, without titles and particles, in a script the draft is written in. */
    private List<String> parts() {
      Set<UnicodeScript> scripts =
          draft.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
      return spans(WORD, name).stream()
          .map(span -> name.substring(span.from(), span.to()))
          .filter(part -> scripts.contains(UnicodeScript.of(part.codePointAt(0))))
          .map(Texts::fold)
          .filter(part -> part.length() > 2 || isIdeographic(part))
          .toList();
    }

    private static boolean isIdeographic(String part) {
      return !part.isEmpty() && Character.isIdeographic(part.codePointAt(0));
    }

    private boolean isAsk(Span sentence) {
      String plain = folded(sentence);
      boolean asks = text(sentence).endsWith("?") || DraftWords.asks(plain);
      return asks && !DraftWords.isGreeting(plain);
    }

    private void shouting() {
      Stream<Span> loud =
          words.stream()
              .filter(word -> word.to() - word.from() > SHOUTED)
              .filter(word -> text(word).equals(text(word).toUpperCase(Locale.ROOT)))
              .filter(word -> text(word).chars().anyMatch(Character::isUpperCase));
      Matcher marks = EXCLAIMED.matcher(draft);
      List<Span> where =
          Stream.concat(loud, marks.results().map(found -> new Span(found.start(), found.end())))
              .toList();
      if (!where.isEmpty()) {
        find(Kind.SHOUTING, where, 0);
      }
    }
  }
}
