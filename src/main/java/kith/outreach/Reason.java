package kith.outreach;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.network.Promise;
import kith.network.Worksheet;

/** Why the owner should turn to somebody today, with the numbers of it. */
public sealed interface Reason {

  /** The kinds of reasons, the most pressing first: of several only the first is told. */
  enum Kind {
    PROMISE,
    FOLLOW_UP,
    BIRTHDAY,
    DUE,
    DRIFTING,
    DORMANT;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it asks for a contact and nothing else, so that one of these does for all. */
    boolean isTouch() {
      return compareTo(DUE) >= 0;
    }
  }

  /** Whom it is about. */
  UUID person();

  /** Of what kind it is. */
  Kind kind();

  /** The fact that is put off with it: a promise, a worksheet, else the person. */
  default UUID subject() {
    return person();
  }

  /**
   * A promise is due, to them or to the owner.
   *
   * @param late how many days ago it was due; below 0 while there is time
   */
  record PromiseDue(Promise promise, long late) implements Reason {
    @Override
    public UUID person() {
      return promise.person();
    }

    @Override
    public Kind kind() {
      return Kind.PROMISE;
    }

    @Override
    public UUID subject() {
      return promise.id();
    }
  }

  /**
   * The day on which the owner meant to look again has come.
   *
   * @param sheet the reach-out canvas
   * @param on that day
   * @param late how many days ago it was
   */
  record FollowUp(Worksheet sheet, LocalDate on, long late) implements Reason {
    @Override
    public UUID person() {
      return sheet.about();
    }

    @Override
    public Kind kind() {
      return Kind.FOLLOW_UP;
    }

    @Override
    public UUID subject() {
      return sheet.id();
    }
  }

  /**
   * A birthday is near.
   *
   * @param on the next one
   * @param in how many days, 0 for today
   * @param turning how old they get; 0 where it is not known
   */
  record Birthday(UUID person, LocalDate on, long in, int turning) implements Reason {
    @Override
    public Kind kind() {
      return Kind.BIRTHDAY;
    }
  }

  /**
   * It is time to be in touch again.
   *
   * @param last the last contact, or null if there was none
   * @param days since then; where there was none, since their turn came last
   * @param ratio days ÷ cadence: 1 or more where there was a contact, below 1 where there was none
   */
  record Due(UUID person, Rhythm rhythm, LocalDate last, long days, double ratio)
      implements Reason {
    @Override
    public Kind kind() {
      return Kind.DUE;
    }
  }

  /**
   * The two are in touch much less than they used to be.
   *
   * @param last the last contact
   * @param days since then
   * @param usual the median of the gaps between their contacts, in days
   */
  record Drifting(UUID person, LocalDate last, long days, double usual) implements Reason {
    @Override
    public Kind kind() {
      return Kind.DRIFTING;
    }
  }

  /**
   * A tie that has slept for years is worth waking.
   *
   * @param last the last contact
   * @param novelty above 0 and below 1: how little their world is also the owner's of today
   * @param trust 0.2 to 1, by closeness
   */
  record Dormant(UUID person, LocalDate last, double novelty, double trust) implements Reason {
    @Override
    public Kind kind() {
      return Kind.DORMANT;
    }

    /** What waking it promises. */
    public double worth() {
      return novelty * trust;
    }
  }

  /**
   * When a reason that was dealt with comes up again by itself.
   *
   * @return empty where it never does: a promise is kept, a day has been looked at
   */
  default Optional<LocalDate> again(LocalDate today) {
    return switch (this) {
      case PromiseDue _, FollowUp _ -> Optional.empty();
      case Birthday birthday -> Optional.of(birthday.on().plusDays(1));
      case Due due -> Optional.of(today.plusDays(due.rhythm().days()));
      case Drifting drifting -> Optional.of(today.plusDays(Math.round(2 * drifting.usual())));
      case Dormant _ -> Optional.of(today.plusMonths(6));
    };
  }
}
