package kith.find;

import java.util.ArrayList;
import java.util.List;
import kith.find.Excerpt.Mark;

/** Finds in texts what was typed, and shows it with some words around it. */
final class Marker {
  private static final int LENGTH = 90;
  private static final int BEFORE = 28;

  private final List<String> words;
  private final List<Typos> typos;

  Marker(List<String> words, Forgiving forgiving) {
    this.words = words;
    this.typos =
        forgiving == Forgiving.NOTHING ? List.of() : words.stream().map(Typos::new).toList();
  }

  /** The whole of a short text. */
  Excerpt whole(String text) {
    return new Excerpt(text, marks(text));
  }

  /** A line of a text: the part around the first mark. */
  Excerpt around(String text) {
    String line = text.replace('\n', ' ').replace('\t', ' ');
    List<Mark> marks = marks(line);
    if (line.length() <= LENGTH) {
      return new Excerpt(line, marks);
    }
    int first = marks.isEmpty() ? 0 : marks.getFirst().from();
    int from = Math.max(0, Math.min(first - BEFORE, line.length() - LENGTH));
    from = from == 0 ? 0 : wordBegin(line, from, first);
    int last = marks.isEmpty() ? from : marks.getFirst().to();
    int to = wordEnd(line, Math.max(last, Math.min(line.length(), from + LENGTH)), last);
    return cut(line, from, to, marks);
  }

  private static Excerpt cut(String line, int from, int to, List<Mark> marks) {
    String before = from > 0 ? "…" : "";
    int shift = before.length() - from;
    List<Mark> kept =
        marks.stream()
            .filter(mark -> mark.from() >= from && mark.to() <= to)
            .map(mark -> new Mark(mark.from() + shift, mark.to() + shift))
            .toList();
    return new Excerpt(before + line.substring(from, to) + (to < line.length() ? "…" : ""), kept);
  }

  private static int wordBegin(String line, int from, int limit) {
    int space = line.indexOf(' ', from);
    int begin = space >= 0 && space < limit ? space + 1 : from;
    return Character.isLowSurrogate(line.charAt(begin)) ? begin + 1 : begin;
  }

  private static int wordEnd(String line, int to, int limit) {
    if (to == line.length()) {
      return to;
    }
    int space = line.lastIndexOf(' ', to);
    int end = space > limit ? space : to;
    return Character.isLowSurrogate(line.charAt(end)) ? end + 1 : end;
  }

  /** How many of the words are in a text. */
  int fitting(String text) {
    boolean[] fits = new boolean[words.size()];
    Tokens.of(
        text,
        (token, _, _) -> {
          for (int i = 0; i < fits.length; i++) {
            fits[i] |= place(token, i) >= 0 || isNear(token, i);
          }
        });
    int count = 0;
    for (boolean one : fits) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Tokens.of(
        text,
        (token, from, to) -> {
          Mark mark = mark(token, text.substring(from, to));
          if (mark != null) {
            marks.add(new Mark(from + mark.from(), from + mark.to()));
          }
        });
    return marks;
  }

  /** The longest part of a word that was typed; all of it if that was with errors. */
  private Mark mark(String token, String raw) {
    Mark longest = null;
    int length = 0;
    for (int i = 0; i < words.size(); i++) {
      int place = place(token, i);
      if (place >= 0 && words.get(i).length() > length) {
        length = words.get(i).length();
        longest = new Mark(begin(raw, place), end(raw, place + length));
      } else if (longest == null && isNear(token, i)) {
        longest = new Mark(0, raw.length());
      }
    }
    return longest;
  }

  private int place(String token, int word) {
    String typed = words.get(word);
    boolean anywhere = typed.length() > 1 || Character.isIdeographic(typed.charAt(0));
    return anywhere ? token.indexOf(typed) : token.startsWith(typed) ? 0 : -1;
  }

  private boolean isNear(String token, int word) {
    return !typos.isEmpty() && typos.get(word).isNear(token, 0, token.length());
  }

  /** Where a part of a folded word begins in the word as written, which may have accents. */
  private static int begin(String raw, int place) {
    int at = 0;
    while (at < raw.length() && folded(raw, next(raw, at)) <= place) {
      at = next(raw, at);
    }
    return at;
  }

  /**
   * Where a part of a folded word ends in the word as written, behind the last letter's accents.
   */
  private static int end(String raw, int place) {
    int at = 0;
    while (at < raw.length() && folded(raw, at) < place) {
      at = next(raw, at);
    }
    int length = folded(raw, at);
    while (at < raw.length() && folded(raw, next(raw, at)) == length) {
      at = next(raw, at);
    }
    return at;
  }

  private static int next(String raw, int at) {
    return raw.offsetByCodePoints(at, 1);
  }

  private static int folded(String raw, int end) {
    return Tokens.fold(raw.substring(0, end)).length();
  }
}
