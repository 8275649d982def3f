package kith.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Values that are chosen from a list, each in words of its own. */
public final class InWords {
  private InWords() {}

  /**
   * A list to choose one of these from.
   *
   * @param words of a value; no two have the same
   */
  public static <T> ComboBox<T> choice(List<T> values, Function<T, String> words) {
    ComboBox<T> choice = new ComboBox<>();
    choice.getItems().setAll(values);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            return values.stream()
                .filter(v -> words.apply(v).equals(text))
                .findFirst()
                .orElse(null);
          }
        });
    return choice;
  }
}
