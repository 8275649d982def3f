package kith.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the colours of the map tell apart. */
public sealed interface Colouring {

  /** What is known of everybody, whatever worksheets there are. */
  enum By implements Colouring {
    /** The largest of their circles. */
    CIRCLE,
    /** Whom they hang together with, whatever circles say. */
    COMMUNITY,
    /** How close the owner is to them. */
    CLOSENESS,
    /** How long ago the owner was last in contact with them. */
    LAST_CONTACT,
    /** To which of a leader's networks they belong. */
    NETWORK_KIND,
    /** The largest of the owner's tags on them. */
    TAG;

    @Override
    public String text() {
      return Appearance.word(this);
    }
  }

  /**
   * What the worksheets of a template say in one area: which choice was made about somebody, or who
   * is named there.
   *
   * @param template the template's id, in small letters, digits and hyphens
   * @param area the key of the area, likewise
   */
  record Answer(String template, String area) implements Colouring {
    private static final Pattern FORM = Pattern.compile("answer:([a-z0-9-]+)/([a-z0-9-]+)");

    /** Refuses what is no key. */
    public Answer {
      requireFits(FORM, form(template, area));
    }

    private static String form(String template, String area) {
      return "answer:" + template + "/" + area;
    }

    @Override
    public String text() {
      return form(template, area);
    }
  }

  /**
   * How far the worksheets of a template about somebody have come.
   *
   * @param template the template's id, in small letters, digits and hyphens
   */
  record Stage(String template) implements Colouring {
    private static final Pattern FORM = Pattern.compile("stage:([a-z0-9-]+)");

    /** Refuses what is no key. */
    public Stage {
      requireFits(FORM, form(template));
    }

    private static String form(String template) {
      return "stage:" + template;
    }

    @Override
    public String text() {
      return form(template);
    }
  }

  private static void requireFits(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException("No keys of a worksheet: " + text);
    }
  }

  /** As it is kept: one word, such as {@code last-contact} or {@code answer:reach-out/role}. */
  String text();

  /** What a text says, if it is anything this version knows. */
  static Optional<Colouring> parse(String text) {
    Matcher answer = Answer.FORM.matcher(text);
    if (answer.matches()) {
      return Optional.of(new Answer(answer.group(1), answer.group(2)));
    }
    Matcher stage = Stage.FORM.matcher(text);
    if (stage.matches()) {
      return Optional.of(new Stage(stage.group(1)));
    }
    return Appearance.value(By.values(), text).map(Colouring.class::cast);
  }
}
