package kith.ui.people;

import java.util.Optional;
import kith.network.Favour;
import kith.network.Promise;

/** What can be written down of what two people do for each other. */
public enum Deed {
  GAVE(Favour.Way.GAVE, null),
  ASKED(Favour.Way.ASKED, null),
  GOT(Favour.Way.GOT, null),
  PROMISE(null, Promise.By.ME),
  THEIR_PROMISE(null, Promise.By.THEM);

  private final Favour.Way way;
  private final Promise.By by;

  Deed(Favour.Way way, Promise.By by) {
    this.way = way;
    this.by = by;
  }

  static Deed of(Favour favour) {
    return switch (favour.way()) {
      case GAVE -> GAVE;
      case ASKED -> ASKED;
      case GOT -> GOT;
    };
  }

  static Deed of(Promise promise) {
    return promise.by() == Promise.By.ME ? PROMISE : THEIR_PROMISE;
  }

  /** Which way a favour went; nothing for a promise. */
  Optional<Favour.Way> way() {
    return Optional.ofNullable(way);
  }

  /** Who has to keep a promise; nothing for a favour. */
  Optional<Promise.By> by() {
    return Optional.ofNullable(by);
  }

  /** Whether it is still to be done, by a day perhaps. */
  public boolean isPromise() {
    return by != null;
  }
}
