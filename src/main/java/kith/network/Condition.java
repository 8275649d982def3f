package kith.network;

import java.util.UUID;

/**
 * One thing the owner asks of whom the map shows. Conditions of one {@link Sort} are alternatives,
 * those of different sorts hold together: in this circle or that, and tagged so.
 */
public sealed interface Condition {
  /** What a condition is about. */
  enum Sort {
    CIRCLE,
    TAG,
    NETWORK,
    CLOSENESS,
    STRENGTH,
    LAST_CONTACT,
    CADENCE,
    TIE_KIND,
    PROVENANCE,
    TIE_STRENGTH,
    WORDS
  }

  /** What it is about. */
  Sort sort();

  /** Asked of people. */
  sealed interface OfPeople extends Condition {}

  /** Asked of ties; who has none that fits is left out as well. */
  sealed interface OfTies extends Condition {}

  /** Somebody is in a circle. */
  record InCircle(UUID circle) implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.CIRCLE;
    }
  }

  /** Somebody has a tag. */
  record Tagged(UUID tag) implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.TAG;
    }
  }

  /**
   * The owner says how close somebody is.
   *
   * @param least 0, where nobody said, to 5
   * @param most not below {@code least}, up to 5
   */
  record Close(int least, int most) implements OfPeople {
    /** Refuses what is no range of closeness. */
    public Close {
      if (least < 0 || most < least || most > Person.CLOSEST) {
        throw new IllegalArgumentException("No range of closeness: " + least + " to " + most);
      }
    }

    @Override
    public Sort sort() {
      return Sort.CLOSENESS;
    }
  }

  /**
   * The owner was in contact with somebody in the last days.
   *
   * @param days counted back from today, 0 or more
   */
  record InTouch(int days) implements OfPeople {
    /** Refuses what is not past. */
    public InTouch {
      requirePast(days);
    }

    @Override
    public Sort sort() {
      return Sort.LAST_CONTACT;
    }
  }

  /**
   * The owner was in contact with somebody once, but not in the last days.
   *
   * @param days counted back from today, 0 or more
   */
  record OutOfTouch(int days) implements OfPeople {
    /** Refuses what is not past. */
    public OutOfTouch {
      requirePast(days);
    }

    @Override
    public Sort sort() {
      return Sort.LAST_CONTACT;
    }
  }

  /** No contact with somebody is known; a plan is not a contact. */
  record NeverInTouch() implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.LAST_CONTACT;
    }
  }

  /** The owner says that somebody belongs to one of their networks. */
  record InNetwork(NetworkKind network) implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.NETWORK;
    }
  }

  /** The owner has not said to which of their networks somebody belongs. */
  record InNoNetwork() implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.NETWORK;
    }
  }

  /** The owner wants to be in touch with somebody every so often. */
  record WithCadence() implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.CADENCE;
    }
  }

  /** It is time to be in touch with somebody again, as {@link Cadence#isDue} says. */
  record Due() implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.CADENCE;
    }
  }

  /** The owner has not said how often they want to be in touch with somebody. */
  record WithoutCadence() implements OfPeople {
    @Override
    public Sort sort() {
      return Sort.CADENCE;
    }
  }

  /**
   * How strongly the owner and somebody are tied today, as {@link Strengths} says.
   *
   * @param least in hundredths, rounded up: 0, where they are not tied, to 100
   * @param most not below {@code least}, up to 100
   */
  record TiedToMe(int least, int most) implements OfPeople {
    /** Refuses what is no range of strength. */
    public TiedToMe {
      requireHundredths(least, most);
    }

    @Override
    public Sort sort() {
      return Sort.STRENGTH;
    }
  }

  /**
   * A field of a person contains words, each of them somewhere, whatever case and accents.
   *
   * @param words never blank
   */
  record Says(Field field, String words) implements OfPeople {
    /** Cleans the words. */
    public Says {
      words = Texts.line(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("No words to look for");
      }
    }

    @Override
    public Sort sort() {
      return Sort.WORDS;
    }
  }

  /** A tie is of a kind, in the owner's own word. */
  record OfKind(String kind) implements OfTies {
    /** Cleans the word, as a tie does. */
    public OfKind {
      kind = Texts.line(kind);
    }

    @Override
    public Sort sort() {
      return Sort.TIE_KIND;
    }
  }

  /** A tie comes from there. */
  record From(Provenance provenance) implements OfTies {
    @Override
    public Sort sort() {
      return Sort.PROVENANCE;
    }
  }

  /**
   * How strong a tie is today, as {@link Strengths} says.
   *
   * @param least in hundredths, rounded up: 0 to 100
   * @param most not below {@code least}, up to 100
   */
  record OfStrength(int least, int most) implements OfTies {
    /** Refuses what is no range of strength. */
    public OfStrength {
      requireHundredths(least, most);
    }

    @Override
    public Sort sort() {
      return Sort.TIE_STRENGTH;
    }
  }

  private static void requirePast(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("Days are counted back from today, not " + days);
    }
  }

  private static void requireHundredths(int least, int most) {
    if (least < 0 || most < least || most > 100) {
      throw new IllegalArgumentException("No range of strength: " + least + " to " + most);
    }
  }
}
