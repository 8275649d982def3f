package kith.ui.insight;

import java.util.UUID;
import kith.insight.Bond;
import kith.insight.WarmPath;

/** What would strengthen the weakest link of a path. */
sealed interface Advice {
  /** Whom the owner turns to. */
  UUID helper();

  /** The owner gets in touch with somebody they know. */
  record Touch(UUID person) implements Advice {
    @Override
    public UUID helper() {
      return person;
    }
  }

  /** The owner asks somebody to introduce one to another. */
  record Ask(UUID helper, UUID who, UUID whom) implements Advice {}

  /** The owner asks somebody whether they know another, which is only a guess. */
  record Confirm(UUID helper, UUID whom) implements Advice {}

  /**
   * What would strengthen the weakest link.
   *
   * @param me the owner, or null
   */
  static Advice of(WarmPath path, UUID me) {
    Bond weakest = path.weakest();
    if (weakest.from().equals(me) || weakest.to().equals(me)) {
      return new Touch(weakest.from().equals(me) ? weakest.to() : weakest.from());
    }
    if (weakest.guessed()) {
      return new Confirm(weakest.from(), weakest.to());
    }
    UUID start = path.people().getFirst();
    boolean first = weakest.from().equals(start);
    return first
        ? new Ask(weakest.to(), start, path.people().getLast())
        : new Ask(weakest.from(), start, weakest.to());
  }
}
