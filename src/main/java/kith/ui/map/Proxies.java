package kith.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The people of the map as nodes, for a screen reader to ask about: made when they are asked for,
 * of tens of thousands only as many as were spoken of lately.
 */
final class Proxies extends Pane {
  /** So many are kept; also so many of the selected are told at once, those selected last. */
  static final int MOST = 100;

  private final MapModel model;
  private final Runnable refocus;
  private final SequencedProxies known = new SequencedProxies();
  private PersonProxy speaker;
  private Optional<String> said = Optional.empty();
  private Collection<UUID> selected = List.of();
  private int count;

  /** Those asked about last stay. */
  private final class SequencedProxies extends LinkedHashMap<UUID, PersonProxy> {
    private static final long serialVersionUID = 1;

    SequencedProxies() {
      super(2 * MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, PersonProxy> eldest) {
      boolean gone = size() > MOST && eldest.getValue() != speaker;
      if (gone) {
        getChildren().remove(eldest.getValue());
      }
      return gone;
    }
  }

  /**
   * @param refocus gives the focus to the map
   */
  Proxies(MapModel model, Runnable refocus) {
    this.model = model;
    this.refocus = refocus;
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Puts everybody known where they are on the screen now. */
  void place() {
    known.values().removeIf(this::isGone);
    known.values().forEach(PersonProxy::place);
  }

  private boolean isGone(PersonProxy proxy) {
    boolean gone = !model.chart().has(proxy.person());
    if (gone) {
      getChildren().remove(proxy);
    }
    return gone;
  }

  /**
   * Speaks of the person selected now, if that is something new.
   *
   * @return what a screen reader should ask for again
   */
  Set<AccessibleAttribute> speak() {
    Set<AccessibleAttribute> news = EnumSet.noneOf(AccessibleAttribute.class);
    Optional<String> next = model.voice().spoken().filter(_ -> model.selectedHere().isPresent());
    if (!next.equals(said)) {
      said = next;
      // A reader speaks when the focus goes to another node, not when a node has another name.
      model.selectedHere().ifPresent(this::forget);
      speaker = next.isEmpty() ? null : model.selectedHere().map(this::of).orElse(null);
      news.add(AccessibleAttribute.FOCUS_ITEM);
    }
    if (selected != model.selection().people()) {
      selected = model.selection().people();
      news.add(AccessibleAttribute.SELECTED_ITEMS);
    }
    if (count != count()) {
      count = count();
      news.add(AccessibleAttribute.ITEM_COUNT);
    }
    return news;
  }

  /** People are called something else: what was said is not to be read any more. */
  void forget() {
    getChildren().clear();
    known.clear();
    speaker = null;
    said = Optional.empty();
  }

  private void forget(UUID person) {
    getChildren().remove(known.remove(person));
  }

  private int count() {
    return model.chart().frame().topology().people();
  }

  private PersonProxy of(UUID person) {
    PersonProxy there = known.get(person);
    if (there == null) {
      there = new PersonProxy(model, person, refocus);
      getChildren().add(there);
      there.place();
      known.put(person, there);
    }
    return there;
  }

  private PersonProxy at(int index) {
    return index < 0 || index >= count() ? null : of(model.chart().frame().topology().id(index));
  }

  private ObservableList<Node> selectedItems() {
    List<UUID> here = model.selection().people().stream().filter(model.chart()::has).toList();
    List<Node> nodes = new ArrayList<>();
    here.subList(Math.max(0, here.size() - MOST), here.size()).forEach(id -> nodes.add(of(id)));
    return FXCollections.observableList(nodes);
  }

  /** What the map as a list of people says about itself; nothing if it is not asked as a list. */
  Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
    return Optional.ofNullable(
        switch (attribute) {
          case FOCUS_ITEM -> speaker;
          case ITEM_COUNT -> count();
          case ITEM_AT_INDEX -> at((Integer) parameters[0]);
          case SELECTED_ITEMS -> selectedItems();
          case MULTIPLE_SELECTION -> true;
          default -> null;
        });
  }

  /**
   * Does what a screen reader asks of the map as a list.
   *
   * @return whether it was something of a list
   */
  boolean act(AccessibleAction action, Object... parameters) {
    switch (action) {
      case SHOW_ITEM -> {
        if (parameters.length > 0 && parameters[0] instanceof PersonProxy proxy) {
          model.eye().reveal(proxy.person());
        }
        return true;
      }
      case SET_SELECTED_ITEMS -> {
        if (parameters.length > 0 && parameters[0] instanceof Collection<?> items) {
          model
              .selection()
              .selectAll(
                  items.stream()
                      .filter(PersonProxy.class::isInstance)
                      .map(item -> ((PersonProxy) item).person())
                      .toList());
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }
}
