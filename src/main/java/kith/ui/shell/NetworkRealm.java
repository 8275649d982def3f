package kith.ui.shell;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import kith.find.Found;
import kith.network.Network;
import kith.network.SavedView;
import kith.workspace.Workspace;

/** What the command palette finds in the open network, and where that leads. */
final class NetworkRealm implements PaletteModel.Realm {
  private final ObservableValue<Workspace> open;
  private final Supplier<NetworkPane> pane;

  /**
   * @param open what is open, or null
   * @param pane shows it; null while nothing is open
   */
  NetworkRealm(ObservableValue<Workspace> open, Supplier<NetworkPane> pane) {
    this.open = open;
    this.pane = pane;
  }

  @Override
  public Network network() {
    return open.getValue() == null ? null : open.getValue().network();
  }

  @Override
  public Found find(String query, int most) {
    return pane.get().searchModel().find(query, most);
  }

  @Override
  public void person(UUID id) {
    pane.get().find(id);
  }

  @Override
  public void circle(UUID id) {
    pane.get().findCircle(id);
  }

  @Override
  public List<SavedView> views() {
    return pane.get() == null ? List.of() : pane.get().map().views().all();
  }

  @Override
  public void view(SavedView view) {
    pane.get().showMap();
    pane.get().map().views().open(view);
  }
}
