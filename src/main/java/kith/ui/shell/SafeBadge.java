package kith.ui.shell;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kith.network.Naming.Choice;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Says in the top line that names are safe, and shows the real ones again. */
final class SafeBadge extends Button {
  private static final Words WORDS = Words.of(SafeBadge.class);

  SafeBadge(ObservableValue<Choice> names, Runnable off) {
    super(null, Icons.of(Feather.SHIELD));
    setId("safe-badge");
    getStyleClass().add("safe-badge");
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(_ -> off.run());
    setAccessibleHelp(WORDS.get("safe.badge.tip"));
    Tips.on(this, () -> WORDS.get("safe.badge.tip"));
    names.subscribe(this::show);
  }

  private void show(Choice now) {
    setText(WORDS.get("safe.badge." + now.way().name().toLowerCase(Locale.ROOT)));
    setVisible(now.safe());
    setManaged(now.safe());
  }
}
