package kith.ui.outreach;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kith.network.Cadence;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;
import kith.outreach.OutreachChanges;
import kith.outreach.Preferences;
import kith.ui.common.Edits;

/** How often the owner wants to be in touch by closeness and by circle; each choice is an edit. */
final class RhythmsModel implements AutoCloseable {
  private final Edits edits;
  private final Network network;
  private final Runnable unlisten;
  private Runnable changed = () -> {};

  /**
   * A circle and how often the owner wants to be in touch with its people.
   *
   * @param name as it may be shown
   * @param days the cadence, or {@link Cadence#NONE}
   */
  record OfCircle(UUID circle, String name, int days) {}

  RhythmsModel(Edits edits) {
    this.edits = edits;
    this.network = edits.workspace().network();
    unlisten = edits.workspace().listen(_ -> changed.run());
  }

  /** Is told after every change of the file. */
  void onChanged(Runnable action) {
    changed = action;
  }

  private Preferences preferences() {
    return Preferences.of(network::setting);
  }

  /** The cadence of people this close, 1 to {@link Person#CLOSEST}, in days. */
  int layer(int closeness) {
    return preferences().layer(closeness);
  }

  /** The owner wants to be in touch so often with people this close. */
  void setLayer(int closeness, int days) {
    if (layer(closeness) != days) {
      edits.apply(() -> OutreachChanges.prefer(network, preferences().withLayer(closeness, days)));
    }
  }

  /** The circles with a cadence of their own, by name. */
  List<OfCircle> circles() {
    return network.circles().stream()
        .filter(circle -> circle.cadence() != Cadence.NONE)
        .map(this::shown)
        .sorted(Comparator.comparing(OfCircle::name).thenComparing(OfCircle::circle))
        .toList();
  }

  private OfCircle shown(Circle circle) {
    return new OfCircle(circle.id(), network.naming().name(circle), circle.cadence());
  }

  /**
   * Circles without a cadence whose name, as it is shown, has a text in it.
   *
   * @param most how many are wanted
   */
  List<OfCircle> others(String text, int most) {
    String wanted = Texts.fold(text);
    Function<OfCircle, String> folded = circle -> Texts.fold(circle.name());
    return network.circles().stream()
        .filter(circle -> circle.cadence() == Cadence.NONE)
        .map(this::shown)
        .filter(circle -> folded.apply(circle).contains(wanted))
        .sorted(Comparator.comparing(folded).thenComparing(OfCircle::circle))
        .limit(most)
        .toList();
  }

  /** The owner wants to be in touch so often with the people of a circle. */
  void setCircle(UUID circle, int days) {
    edits.apply(() -> Changes.cadence(network, circle, days));
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    unlisten.run();
  }
}
