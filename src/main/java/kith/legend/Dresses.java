package kith.legend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kith.insight.Betweenness;
import kith.insight.LiveStrengths;
import kith.network.Appearance;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Colouring;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Progress;
import kith.network.Strengths;
import kith.network.Tie;
import kith.network.Topology;
import kith.picture.Dress;
import kith.picture.Key;
import kith.picture.Sizes;

/** Makes what the pictures of a network wear, by what its owner chose. */
public final class Dresses {
  private final Appearance appearance;
  private final Network network;
  private final Naming naming;
  private final Topology shape;
  private final Moment moment;
  private final Measures measures;

  private Dresses(
      Appearance appearance,
      Network network,
      Naming naming,
      Topology shape,
      Moment moment,
      Measures measures) {
    this.appearance = appearance;
    this.network = network;
    this.naming = naming;
    this.shape = shape;
    this.moment = moment;
    this.measures = measures;
  }

  /** Whether it has to be measured first, which takes long in a large network. */
  public static boolean measures(Appearance appearance) {
    return appearance.colour() == Colouring.By.COMMUNITY || appearance.size() == Size.BETWEENNESS;
  }

  /** Whether a look is another on another day, as far as is known. */
  public static boolean ages(Appearance appearance) {
    return appearance.colour() == Colouring.By.LAST_CONTACT
        || appearance.size() == Size.RECENCY
        || appearance.size() == Size.TIES
        || appearance.colour() == Colouring.By.CLOSENESS
        || appearance.size() == Size.CLOSENESS
        || appearance.lines() == Lines.LIVE;
  }

  /**
   * Takes from a network what is needed, on the network's own thread.
   *
   * @param naming what people and tags are called in the legend
   * @param shape of the network as it is now
   * @param moment the day it tells of
   * @param measures remembers what was measured
   * @return makes the dress, on any thread, whatever becomes of the network
   */
  public static Function<Progress, Dress> preparing(
      Appearance appearance,
      Network network,
      Naming naming,
      Topology shape,
      Moment moment,
      Measures measures) {
    return new Dresses(appearance, network, naming, shape, moment, measures).preparing();
  }

  private Function<Progress, Dress> preparing() {
    Function<Progress, Key> key = key();
    Function<Progress, Sizes> sizes = sizes();
    boolean plain = appearance.lines() == Lines.PLAIN;
    Supplier<Map<UUID, Float>> live = live();
    return progress -> {
      Key coloured = key.apply(progress.within(0, 0.5));
      Sizes sized = sizes.apply(progress.within(0.5, 1));
      return new Dress(coloured, sized, plain, live.get(), notes(progress));
    };
  }

  private Function<Progress, Key> key() {
    return switch (appearance.colour()) {
      case Colouring.By by -> key(by);
      case Colouring.Answer answer -> key(ByWorksheet.answer(network, answer).orElse(() -> null));
      case Colouring.Stage stage -> key(ByWorksheet.stage(network, stage).orElse(() -> null));
    };
  }

  private Function<Progress, Key> key(Colouring.By by) {
    return switch (by) {
      case CIRCLE -> _ -> null;
      case COMMUNITY -> ByCommunity.of(network, naming, shape, measures);
      case CLOSENESS -> key(ByPerson.closeness(network, moment));
      case LAST_CONTACT -> key(ByPerson.lastContact(network, moment.day()));
      case NETWORK_KIND -> key(ByPerson.networkKind(network));
      case TAG -> key(ByPerson.tag(network, naming));
    };
  }

  private static Function<Progress, Key> key(Supplier<Key> quick) {
    return _ -> quick.get();
  }

  private Function<Progress, Sizes> sizes() {
    return switch (appearance.size()) {
      case STANDING -> _ -> null;
      case TIES ->
          moment.past() ? SizesBy.ties(network, shape, moment.there()) : SizesBy.ties(shape);
      case BETWEENNESS -> SizesBy.betweenness(shape, measures);
      case CLOSENESS -> SizesBy.closeness(network, shape, moment);
      case RECENCY -> SizesBy.recency(network, shape, moment.day());
    };
  }

  private Supplier<Map<UUID, Float>> live() {
    if (appearance.lines() != Lines.LIVE) {
      return () -> null;
    }
    List<Tie> ties = List.copyOf(network.ties());
    List<Fact> facts = new ArrayList<>();
    network.people().forEach(person -> facts.add(moment.then(person)));
    facts.addAll(ties);
    facts.addAll(network.interactions());
    return () -> {
      Strengths strengths = LiveStrengths.of(facts, moment.day());
      return ties.stream().collect(Collectors.toMap(Tie::id, tie -> (float) strengths.of(tie)));
    };
  }

  /** What a picture of the past shows as it is today, because nothing says what it was. */
  private List<String> untold() {
    Set<String> untold = new LinkedHashSet<>(List.of("circle"));
    switch (appearance.colour()) {
      case Colouring.By.LAST_CONTACT, Colouring.By.CLOSENESS -> {}
      case Colouring.By by -> untold.add(by.name().toLowerCase(Locale.ROOT));
      case Colouring.Answer _, Colouring.Stage _ -> untold.add("worksheet");
    }
    switch (appearance.size()) {
      case STANDING -> untold.add("standing");
      case BETWEENNESS -> untold.add("betweenness");
      case TIES, CLOSENESS, RECENCY -> {}
    }
    if (appearance.lines() == Lines.STRENGTH) {
      untold.add("lines");
    }
    return untold.stream().map(what -> Sign.of("past." + what)).toList();
  }

  /** Whether a picture tells how close people were, which the file knows only since it has them. */
  private boolean remembers() {
    return appearance.colour() == Colouring.By.CLOSENESS
        || appearance.size() == Size.CLOSENESS
        || appearance.lines() == Lines.LIVE;
  }

  private List<String> notes(Progress progress) {
    List<String> notes = new ArrayList<>();
    if (appearance.size() == Size.BETWEENNESS) {
      Betweenness measured = measures.betweenness(shape, progress);
      if (measured.sample() > 0) {
        notes.add(Sign.of("estimated", measured.sample()));
      }
    }
    if (appearance.certainty() == Certainty.KNOWN) {
      notes.add(Sign.of("certainty.known"));
    } else if (appearance.certainty() == Certainty.STATED) {
      notes.add(Sign.of("certainty.stated"));
    }
    if (moment.past()) {
      notes.add(Sign.of("past", String.join(", ", untold())));
      if (remembers()) {
        notes.add(Sign.of("past.remembered"));
      }
    }
    return notes;
  }
}
