package kith.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled-in template. What may be asked and answered is the template's business ({@code
 * kith.worksheet}); here is only what is kept, so that an answer survives a changed template.
 *
 * @param id never changes
 * @param template the template's id, such as {@code reach-out}
 * @param about the person it is about, or null
 * @param stage where the effort stands (a key of the template's stages), or empty
 * @param created the day it was begun
 * @param answers by the key of the area; areas without an answer are absent
 */
public record Worksheet(
    UUID id,
    String template,
    UUID about,
    String stage,
    LocalDate created,
    Map<String, Answer> answers)
    implements Fact {

  /**
   * One answer: text (also a date in ISO form, a number or the key of a choice) and people.
   *
   * @param text may be empty
   * @param people may be empty
   */
  public record Answer(String text, List<UUID> people) {

    /** Cleans the text; each person counts once. */
    public Answer {
      text = Texts.block(text);
      people = people == null ? List.of() : people.stream().distinct().toList();
    }

    /** An answer in words. */
    public static Answer text(String text) {
      return new Answer(text, List.of());
    }

    /** An answer in people. */
    public static Answer people(List<UUID> people) {
      return new Answer("", people);
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
      return text.isBlank() && people.isEmpty();
    }
  }

  /** Keeps the answers' order and drops empty ones. */
  public Worksheet {
    stage = Texts.line(stage);
    Map<String, Answer> kept = new LinkedHashMap<>(answers == null ? Map.of() : answers);
    kept.values().removeIf(Answer::isEmpty);
    answers = Collections.unmodifiableMap(kept);
  }

  /** A new, empty worksheet. */
  public static Worksheet begin(String template, UUID about, LocalDate today) {
    return new Worksheet(UUID.randomUUID(), template, about, "", today, Map.of());
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** The answer in an area, empty if there is none. */
  public Answer answer(String area) {
    return answers.getOrDefault(area, Answer.text(""));
  }

  /** This worksheet with another answer in one area. */
  public Worksheet withAnswer(String area, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(answers);
    changed.put(area, answer);
    return new Worksheet(id, template, about, stage, created, changed);
  }

  /** This worksheet at another stage. */
  public Worksheet withStage(String value) {
    return new Worksheet(id, template, about, value, created, answers);
  }

  /** This worksheet as if begun on another day, with these answers. */
  public Worksheet moved(LocalDate day, Map<String, Answer> newAnswers) {
    return new Worksheet(id, template, about, stage, day, newAnswers);
  }

  /** This worksheet about somebody else (or nobody: null), with every answer passed through. */
  public Worksheet withPeople(UUID newAbout, Map<String, Answer> newAnswers) {
    return new Worksheet(id, template, newAbout, stage, created, newAnswers);
  }
}
