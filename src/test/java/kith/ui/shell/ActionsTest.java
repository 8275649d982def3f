package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import kith.store.AppFolders;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of the menus. */
class ActionsTest {
  /** What a text field does with the shortcut key, and which action may mean the same. */
  private static final Map<KeyCode, Set<String>> IN_TEXT =
      Map.of(
          KeyCode.A, Set.of("select-all"),
          KeyCode.Z, Set.of("undo"),
          KeyCode.Y, Set.of("redo"),
          KeyCode.DELETE, Set.of("remove-person"),
          KeyCode.C, Set.of(),
          KeyCode.V, Set.of(),
          KeyCode.X, Set.of(),
          KeyCode.BACK_SPACE, Set.of());

  /** Those that move the caret, with Shift or without. */
  private static final Set<KeyCode> IN_LINES =
      Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

  @TempDir Path folder;

  /** The ids of actions by each key. */
  private Map<KeyCombination, List<String>> keys() {
    FakeDialogs answers = new FakeDialogs();
    Map<KeyCombination, List<String>> ids = new HashMap<>();
    try (Tasks tasks = new Tasks(Runnable::run, answers::error)) {
      ShellModel model = new ShellModel(answers, tasks, new AppFolders(folder));
      Actions actions = new Actions(model, new SimpleBooleanProperty(true), idle());
      for (Action action : actions.all()) {
        if (action.keys() != null) {
          ids.computeIfAbsent(action.keys(), _ -> new ArrayList<>()).add(action.id());
        }
      }
      actions
          .otherKeys()
          .forEach(
              (keys, action) -> ids.computeIfAbsent(keys, _ -> new ArrayList<>()).add(action.id()));
    }
    return ids;
  }

  private static Actions.Desk idle() {
    return (Actions.Desk)
        Proxy.newProxyInstance(
            Actions.Desk.class.getClassLoader(),
            new Class<?>[] {Actions.Desk.class},
            (_, _, _) -> null);
  }

  @Test
  void noTwoActionsShareAKey() {
    assertThat(keys()).hasSizeGreaterThan(40).allSatisfy((_, ids) -> assertThat(ids).hasSize(1));
  }

  @Test
  void noneTakesAKeyThatATextFieldNeeds() {
    keys()
        .forEach(
            (combination, ids) -> {
              KeyCodeCombination keys = (KeyCodeCombination) combination;
              boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
              boolean alt = keys.getAlt() == ModifierValue.DOWN;
              boolean shift = keys.getShift() == ModifierValue.DOWN;
              assertThat(shortcut || alt || keys.getCode().isFunctionKey()).as("%s", ids).isTrue();
              assertThat(shortcut && alt).as("AltGr of %s", ids).isFalse();
              if (shortcut) {
                assertThat(IN_LINES).as("%s", ids).doesNotContain(keys.getCode());
              }
              if (shortcut && !shift) {
                assertThat(IN_TEXT.getOrDefault(keys.getCode(), Set.copyOf(ids)))
                    .as("%s", keys.getName())
                    .containsAll(ids);
              }
            });
  }
}
