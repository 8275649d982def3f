package kith.outreach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kith.network.Choices;
import kith.network.Setting;

/** Which reasons the owner does not want to hear, and until when. Each is a setting. */
final class Silences {
  private static final String SETTING = "outreach.not.";
  private static final String UNTIL = "until ";
  private static final String DONE = "done ";
  private static final String NEVER = "never";

  private final Map<Reason.Kind, Map<UUID, String>> chosen = new EnumMap<>(Reason.Kind.class);

  /**
   * @param settings every setting; others are left alone
   */
  Silences(Collection<Setting> settings) {
    for (Reason.Kind kind : Reason.Kind.values()) {
      chosen.put(kind, new HashMap<>());
    }
    for (Setting setting : settings) {
      if (setting.name().startsWith(SETTING)) {
        Choices.about(setting).ifPresent(about -> read(setting, about));
      }
    }
  }

  private void read(Setting setting, UUID about) {
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (setting.name().equals(name(kind, about))) {
        chosen.get(kind).put(about, setting.value());
      }
    }
  }

  private static String name(Reason.Kind kind, UUID subject) {
    return Choices.name(SETTING + kind.key(), subject);
  }

  /** Not before a day. */
  static Setting until(Reason reason, LocalDate day) {
    return new Setting(name(reason.kind(), reason.subject()), UNTIL + day);
  }

  /** Not any more. */
  static Setting never(Reason reason) {
    return new Setting(name(reason.kind(), reason.subject()), NEVER);
  }

  /** Not for the day that was meant; for another one again. */
  static Setting done(Reason.FollowUp reason) {
    return new Setting(name(reason.kind(), reason.subject()), DONE + reason.on());
  }

  /** Whether a reason is not to be told. Who put off a contact put it off whatever for. */
  boolean hide(Reason reason, LocalDate today) {
    String own = value(reason.kind(), reason.subject());
    if (own.equals(NEVER) || isPutOff(own, today)) {
      return true;
    }
    if (reason instanceof Reason.FollowUp look) {
      return own.equals(DONE + look.on());
    }
    return reason.kind().isTouch() && isTouchPutOff(reason.person(), today);
  }

  private boolean isTouchPutOff(UUID person, LocalDate today) {
    for (Reason.Kind kind : Reason.Kind.values()) {
      if (kind.isTouch() && isPutOff(value(kind, person), today)) {
        return true;
      }
    }
    return false;
  }

  /** What the owner chose; empty where they did not. */
  private String value(Reason.Kind kind, UUID subject) {
    return chosen.get(kind).getOrDefault(subject, "");
  }

  private static boolean isPutOff(String value, LocalDate today) {
    if (!value.startsWith(UNTIL)) {
      return false;
    }
    try {
      return today.isBefore(LocalDate.parse(value.substring(UNTIL.length())));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
