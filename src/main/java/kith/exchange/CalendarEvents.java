package kith.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.network.Progress;

/**
 * The events of a calendar, one after the other: lines are put together as bytes before they become
 * text, what is inside an event (such as an alarm) is left out, and only one event is in memory.
 */
final class CalendarEvents {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_LINES = 20_000;

  private final InputStream in;
  private final Each each;
  private final Progress progress;
  private final long size;
  private final List<String> path = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private String method = "";
  private int number;
  private int line;
  private long read;
  private int ahead;

  /** What is done with each event and with the calendar's own properties. */
  interface Each {
    /**
     * @param number of the event, from 1
     * @param lines its properties
     * @param method of the calendar around it, such as {@code CANCEL}
     */
    void event(int number, List<String> lines, String method);

    void property(String name, String value);
  }

  private CalendarEvents(InputStream in, long size, Each each, Progress progress)
      throws IOException {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.size = size;
    this.each = each;
    this.progress = progress;
    ahead = this.in.read();
  }

  /** Gives every event of a file. */
  static void read(SourceFile source, Each each, Progress progress) throws IOException {
    try (InputStream in = source.open()) {
      new CalendarEvents(in, Math.max(1, source.size()), each, progress).all();
    }
  }

  private void all() throws IOException {
    for (byte[] bytes = unfolded(); bytes != null; bytes = unfolded()) {
      if (line++ % 4096 == 0) {
        progress.step(Math.min(1, (double) read / size));
      }
      String text = Encoding.decodePart(bytes).strip();
      if (!text.isEmpty()) {
        take(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
  }

  private void take(String text) {
    String upper = text.length() > 40 ? "" : text.toUpperCase(Locale.ROOT);
    if (upper.startsWith("BEGIN:")) {
      path.add(upper.substring(6).strip());
      if (isAt("VEVENT")) {
        lines.clear();
      } else if (isAt("VCALENDAR")) {
        method = "";
      }
    } else if (upper.startsWith("END:")) {
      if (isAt("VEVENT")) {
        each.event(++number, lines, method);
        lines.clear();
      }
      int last = path.lastIndexOf(upper.substring(4).strip());
      if (last >= 0) {
        path.subList(last, path.size()).clear();
      }
    } else if (isAt("VEVENT")) {
      if (lines.size() < MOST_LINES) {
        lines.add(text);
      }
    } else if (isAt("VCALENDAR") && text.indexOf(':') > 0) {
      String name = text.substring(0, text.indexOf(':')).toUpperCase(Locale.ROOT);
      String value = text.substring(text.indexOf(':') + 1).strip();
      method = name.equals("METHOD") ? value.toUpperCase(Locale.ROOT) : method;
      each.property(name, value);
    }
  }

  private boolean isAt(String component) {
    return !path.isEmpty() && path.getLast().equals(component);
  }

  /** The next line with those that continue it, or null at the end; the rest of a huge one goes. */
  private byte[] unfolded() throws IOException {
    if (ahead < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (ahead >= 0) {
      int octet = next();
      if (octet == '\r' || octet == '\n') {
        while (octet == '\r' && ahead == '\r' || octet == '\r' && ahead == '\n') {
          octet = next();
        }
        if (ahead != ' ' && ahead != '\t') {
          return line.toByteArray();
        }
        next();
      } else if (line.size() < LONGEST_LINE) {
        line.write(octet);
      }
    }
    return line.toByteArray();
  }

  private int next() throws IOException {
    int octet = ahead;
    ahead = in.read();
    read++;
    return octet;
  }
}
