package kith.ui.common;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import kith.network.NetworkKind;

/** The owner's three networks, each of which somebody may belong to. */
public final class NetworkChips extends FlowPane {
  private static final double GAP = 4;

  private final Map<NetworkKind, ToggleButton> chips = new EnumMap<>(NetworkKind.class);
  private final Words words = Words.of(NetworkChips.class);

  /**
   * @param choose is told a network and whether somebody is to belong to it
   */
  public NetworkChips(BiConsumer<NetworkKind, Boolean> choose) {
    super(GAP, GAP);
    getStyleClass().add("choice-chips");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.get("network"));
    setPrefWrapLength(0);
    for (NetworkKind kind : NetworkKind.values()) {
      String title = words.get("network." + kind);
      ToggleButton chip = new ToggleButton(title);
      chip.setId("network-" + kind.word());
      chip.getStyleClass().add("choice-chip");
      chip.setAccessibleText(words.get("network") + ": " + title);
      chip.setAccessibleHelp(words.get("network.tip." + kind));
      Tips.on(chip, () -> words.get("network.tip." + kind));
      chip.setOnAction(_ -> choose.accept(kind, chip.isSelected()));
      chips.put(kind, chip);
      getChildren().add(chip);
    }
  }

  /** Shows to which networks somebody belongs. */
  public void show(Set<NetworkKind> networks) {
    chips.forEach((kind, chip) -> chip.setSelected(networks.contains(kind)));
  }
}
