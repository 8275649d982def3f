package kith.ui.common;

import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day, typed in any usual form or picked from a calendar. */
public final class DayField extends DatePicker {
  /**
   * @param id by which tests and styles find it
   * @param words which day it is, for screen readers
   */
  public DayField(String id, String words) {
    setId(id);
    setAccessibleText(words);
    getEditor().setAccessibleText(words);
    setPromptText(Words.of(DayField.class).get("day.prompt"));
    setShowWeekNumbers(false);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate day) {
            return day == null ? "" : Days.show(day);
          }

          /** What names no day leaves the day as it was. */
          @Override
          public LocalDate fromString(String text) {
            return text.isBlank() ? null : Days.read(text).orElse(getValue());
          }
        });
  }

  /** Takes what stands in the field, before it is left. */
  public void commit() {
    setValue(getConverter().fromString(getEditor().getText()));
    getEditor().setText(getConverter().toString(getValue()));
  }

  /** Follows a day, both ways. */
  public void tie(Property<LocalDate> day) {
    valueProperty().bindBidirectional(day);
  }
}
