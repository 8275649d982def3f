package kith.ui.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kith.network.Colouring;
import kith.network.Provenance;
import kith.network.Visible;
import kith.picture.Category;
import kith.picture.Key;
import kith.picture.Scene;
import kith.picture.Strands;
import kith.ui.common.Selection;

/**
 * What explains the colours of the map, and leaves people of some of them out: for as long as the
 * map is coloured that way, without being an edit.
 */
public final class LegendModel {

  /**
   * A colour that is explained.
   *
   * @param key tells it from the others
   * @param hue the colour, as {@link kith.picture.Look#tone} takes it
   * @param count how many people have it and would be shown
   * @param shown whether they are
   */
  public record Entry(String key, String name, int hue, int count, boolean shown) {}

  /**
   * All that is explained.
   *
   * @param entries in their order; those of nobody left out
   * @param lines where ties come from that are not drawn solid
   * @param notes what else is to be said, a few words each
   */
  public record Explained(List<Entry> entries, Set<Provenance> lines, List<String> notes) {
    /** Nothing yet. */
    static final Explained NOTHING = new Explained(List.of(), Set.of(), List.of());

    /** Whether some colour is left out. */
    public boolean leavesOut() {
      return entries.stream().anyMatch(entry -> !entry.shown());
    }
  }

  /** How wide it is, in logical pixels. */
  static final double WIDTH = 232;

  /** How wide on a narrow map. */
  static final double NARROW = 192;

  /** A map of less is narrow. */
  static final double NARROW_MAP = 640;

  private static final double BESIDE = 16;

  /** What it takes from the left of a map of some width while it is unfolded, in logical pixels. */
  static double room(double width) {
    return (width < NARROW_MAP ? NARROW : WIDTH) + BESIDE;
  }

  private final ReadOnlyObjectWrapper<Explained> explained =
      new ReadOnlyObjectWrapper<>(Explained.NOTHING);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Looks looks;
  private final LiveChart live;
  private final Focusing focusing;
  private final Selection selection;
  private Set<String> hidden = Set.of();
  private Set<String> before = Set.of();
  private Key shownOf;
  private Strands drawn;
  private Set<Provenance> origins = Set.of();

  LegendModel(Looks looks, LiveChart live, Focusing focusing, Selection selection, Memory memory) {
    this.looks = looks;
    this.live = live;
    this.focusing = focusing;
    this.selection = selection;
    open.set(memory.legendOpen());
    open.addListener((_, _, wanted) -> memory.keepLegend(wanted));
    looks.appearanceProperty().addListener((_, old, now) -> recoloured(old.colour(), now.colour()));
    live.wholeProperty().addListener((_, _, _) -> refresh());
    focusing.anyColourProperty().addListener((_, _, _) -> explain());
    refresh();
  }

  /** What is explained. */
  public ReadOnlyObjectProperty<Explained> explainedProperty() {
    return explained.getReadOnlyProperty();
  }

  /** Whether it is unfolded; kept for the next time. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What was chosen, and the choosing. */
  public Looks looks() {
    return looks;
  }

  /** Folds or unfolds it. */
  public void fold() {
    open.set(!open.get());
  }

  /** Leaves the people of a colour out, or shows them again. */
  public void toggle(String key) {
    before = hidden;
    Set<String> now = new HashSet<>(hidden);
    if (!now.remove(key)) {
      now.add(key);
    }
    to(now);
  }

  /** Leaves out all but the people of one colour; all come back if it is so already. */
  public void isolate(String key) {
    Set<String> others = new HashSet<>();
    for (Entry entry : explained.get().entries()) {
      if (!entry.key().equals(key)) {
        others.add(entry.key());
      }
    }
    to(hidden.equals(others) ? Set.of() : others);
  }

  /** The second click of a pair: the first one, which left out or showed, does not count. */
  void isolateInstead(String key) {
    hidden = before;
    isolate(key);
  }

  /** Shows the people of all colours. */
  public void showAll() {
    to(Set.of());
  }

  private void to(Set<String> keys) {
    hidden = Set.copyOf(keys);
    show();
    explain();
    Visible seen = focusing.coloursProperty().get();
    if (!hidden.isEmpty()) {
      selection.remove(
          selection.people().stream().filter(id -> !focusing.shows(seen, id)).toList());
    }
  }

  /** Circles are named on the map; other colours say nothing without a legend. */
  private void recoloured(Colouring old, Colouring now) {
    if (!old.equals(now)) {
      if (!hidden.isEmpty()) {
        to(Set.of());
      }
      open.set(open.get() || now != Colouring.By.CIRCLE);
    }
  }

  /** Others are there, or they have other colours. */
  private void refresh() {
    if (!hidden.isEmpty() && live.wholeProperty().get().key() != shownOf) {
      show();
    }
    explain();
  }

  private void show() {
    shownOf = live.wholeProperty().get().key();
    focusing.coloursProperty().set(visible(shownOf));
  }

  /** The owner has no colour of a category, and stays. */
  private Visible visible(Key key) {
    List<Category> categories = key.categories();
    if (categories.stream().noneMatch(category -> hidden.contains(category.key()))) {
      return Visible.ALL;
    }
    boolean[] out = new boolean[categories.size()];
    for (int place = 0; place < out.length; place++) {
      out[place] = hidden.contains(categories.get(place).key());
    }
    return Visible.people(
        person -> {
          int place = key.place(person.id());
          return person.me() || place < 0 || !out[place];
        });
  }

  private void explain() {
    Scene scene = live.wholeProperty().get();
    int[] counts = counts(scene, focusing.anyColourProperty().get());
    List<Category> categories = scene.key().categories();
    List<Entry> entries = new ArrayList<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        Category category = categories.get(place);
        boolean shown = !hidden.contains(category.key());
        entries.add(
            new Entry(category.key(), category.name(), category.hue(), counts[place], shown));
      }
    }
    explained.set(new Explained(entries, lines(scene.strands()), scene.dress().notes()));
  }

  private int[] counts(Scene scene, Visible visible) {
    if (visible.isAll()) {
      return scene.counts();
    }
    int[] counts = new int[scene.key().categories().size()];
    for (int node = 0; node < scene.people(); node++) {
      if (scene.category(node) >= 0 && focusing.shows(visible, scene.id(node))) {
        counts[scene.category(node)]++;
      }
    }
    return counts;
  }

  private Set<Provenance> lines(Strands strands) {
    if (strands != drawn) {
      drawn = strands;
      origins = origins(strands);
    }
    Set<Provenance> lines = EnumSet.noneOf(Provenance.class);
    lines.addAll(origins);
    lines.remove(Provenance.STATED);
    lines.removeIf(from -> !looks.appearanceProperty().get().certainty().allows(from));
    return lines;
  }

  private static Set<Provenance> origins(Strands strands) {
    Set<Provenance> origins = EnumSet.noneOf(Provenance.class);
    for (int strand = 0; strand < strands.count(); strand++) {
      if (!strands.isMine(strand)) {
        origins.add(strands.provenance(strand));
      }
    }
    return origins;
  }
}
