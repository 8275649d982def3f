package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import kith.exchange.Incoming.Trust;
import kith.network.Person;

/**
 * Everybody whom messages, mails or meetings mention, each once, with the name they are most often
 * given and how often and when last they were mentioned.
 */
final class Mentioned {
  private final IntFunction<String> counted;
  private final Map<String, Somebody> byKey = new LinkedHashMap<>();

  /** How somebody can be reached, beside their name. */
  enum Address {
    EMAIL,
    LINK,
    NONE
  }

  /** One of them, as far as the file has told. */
  private static final class Somebody {
    private final UUID id = UUID.randomUUID();
    private final String key;
    private final Address kind;
    private final String address;
    private final Spot first;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private String why = "";
    private int times;
    private LocalDate last;

    Somebody(String key, Address kind, String address, Spot first) {
      this.key = key;
      this.kind = kind;
      this.address = address;
      this.first = first;
    }

    private String name() {
      String best = address;
      int most = 0;
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        if (name.getValue() > most) {
          best = name.getKey();
          most = name.getValue();
        }
      }
      return best;
    }

    private Incoming record(IntFunction<String> counted) {
      List<String> addresses = List.of(address);
      Person person = Person.of(id, name()).withMe(!why.isEmpty()).withIdentities(List.of(key));
      Person reachable =
          switch (kind) {
            case EMAIL -> person.withEmails(addresses);
            case LINK -> person.withLinks(addresses);
            case NONE -> person;
          };
      List<String> remarks = new ArrayList<>();
      if (!why.isEmpty()) {
        remarks.add(why);
      } else if (times > 0) {
        remarks.add(counted.apply(times) + ", last " + last);
      }
      return Incoming.somebody(first, reachable, Trust.MENTION, remarks);
    }
  }

  /**
   * @param counted so many mentions, for a person to read: "12 messages"
   */
  Mentioned(IntFunction<String> counted) {
    this.counted = counted;
  }

  /**
   * Somebody who is mentioned.
   *
   * @param key by which they are known again
   * @param name what they are called here, or empty
   * @param address shown where no name is ever given
   */
  UUID meet(String key, String name, Address kind, String address, Spot spot) {
    Somebody one = byKey.computeIfAbsent(key, _ -> new Somebody(key, kind, address, spot));
    if (!name.isEmpty()) {
      one.names.merge(name, 1, Integer::sum);
    }
    return one.id;
  }

  /** Counts a mention of somebody who was met. */
  void count(String key, LocalDate on) {
    Somebody one = byKey.get(key);
    one.times++;
    one.last = one.last == null || on.isAfter(one.last) ? on : one.last;
  }

  /**
   * Says that somebody who was met is the owner.
   *
   * @param why it is thought so, as a short phrase
   */
  void isOwner(String key, String why) {
    Somebody one = byKey.get(key);
    if (one != null) {
      one.why = why;
    }
  }

  /** Their records, in the order in which they were first mentioned. */
  List<Incoming> records() {
    return byKey.values().stream().map(one -> one.record(counted)).toList();
  }
}
