package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.exchange.Contact.Kin;
import kith.exchange.Incoming.Trust;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Texts;
import kith.network.Tie;

/**
 * The ties that an address book tells by name: whom somebody reports to, who assists them, whom
 * they are married to. A name that one entry of the file has, and no other, is that entry's. Any
 * other is somebody of whom nothing but the name is known, or is left to whoever asks.
 */
final class Relations {
  private static final Set<String> FAMILY =
      Set.of(
          "spouse",
          "wife",
          "husband",
          "partner",
          "domestic partner",
          "child",
          "son",
          "daughter",
          "mother",
          "father",
          "parent",
          "brother",
          "sister",
          "sibling",
          "relative",
          "kin",
          "family",
          "uncle",
          "aunt",
          "cousin",
          "nephew",
          "niece",
          "grandparent",
          "grandchild",
          "ehepartner",
          "partnerin",
          "kind",
          "mutter",
          "vater",
          "bruder",
          "schwester",
          "conjoint",
          "enfant");

  /** The kinds of tie that programs call otherwise, folded. */
  private static final Map<String, String> KINDS =
      Map.of(
          "", "knows",
          "friend", "friend",
          "colleague", "works with",
          "co-worker", "works with",
          "coworker", "works with",
          "kollege", "works with",
          "kollegin", "works with",
          "acquaintance", "knows",
          "contact", "knows",
          "met", "knows");

  private static final Pattern OTHER_CARD = Pattern.compile("(?i)(urn:uuid:)?(.+)");

  private final Map<String, UUID> byName = new HashMap<>();
  private final Map<String, Person> byUid = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final List<Incoming> named = new ArrayList<>();
  private final Map<String, UUID> byNamedKey = new LinkedHashMap<>();
  private final List<Fact> ties = new ArrayList<>();
  private final Set<Told> told = new HashSet<>();

  /** Two people who are related in some way. */
  private record Told(String kind, Set<UUID> people) {}

  /**
   * @param records every entry of the file
   */
  Relations(List<Incoming> records) {
    for (Incoming record : records) {
      if (record.person() != null) {
        String name = Texts.fold(record.person().name());
        if (byName.put(name, record.person().id()) != null) {
          ambiguous.add(name);
        }
        record.person().identities().stream()
            .filter(key -> key.startsWith(Keys.CARD_UID))
            .forEach(key -> byUid.put(key, record.person()));
      }
    }
  }

  /** How somebody is related by a program's own word for it. */
  static Part part(String word) {
    String folded = Texts.fold(word.replaceAll("[_$!<>*]", " "));
    if (folded.contains("manager") || folded.contains("boss") || folded.contains("vorgesetzt")) {
      return Part.MANAGER;
    }
    if (folded.contains("assistant") || folded.contains("assistent")) {
      return Part.ASSISTANT;
    }
    if (folded.contains("referred") || folded.contains("introduced")) {
      return Part.INTRODUCED_BY;
    }
    return FAMILY.contains(folded.strip()) ? Part.SPOUSE : Part.REMARK;
  }

  /** Ties somebody to those whom their entry names, whoever they are. */
  void add(Incoming record, List<Kin> kin) {
    for (Kin one : known(record, kin)) {
      add(record, other(record, one), one);
    }
  }

  /**
   * Ties somebody to those whom their entry names, by name or by the id of another entry, and who
   * are in the file.
   *
   * @return the others
   */
  List<Kin> known(Incoming record, List<Kin> kin) {
    List<Kin> others = new ArrayList<>();
    for (Kin one : kin) {
      Person entry = byUid.get(Keys.CARD_UID + OTHER_CARD.matcher(one.name()).replaceFirst("$2"));
      String name = Texts.fold(one.name());
      if (entry != null) {
        add(record, entry.id(), new Kin(one.part(), one.word(), entry.name()));
      } else if (byName.containsKey(name) && !ambiguous.contains(name)) {
        add(record, byName.get(name), one);
      } else if (!name.isEmpty() && !name.equals(Texts.fold(record.person().name()))) {
        others.add(one);
      }
    }
    return others;
  }

  /** Each of the two may name the other: an undirected tie of a kind is told once. */
  private void add(Incoming record, UUID other, Kin kin) {
    if (!other.equals(record.person().id())) {
      Tie tie = tie(record.person(), other, kin);
      if (tie.directed() || told.add(new Told(tie.kind(), Set.of(tie.from(), tie.to())))) {
        ties.add(tie);
      }
    }
  }

  /** People of whom the file gives the name alone. */
  List<Incoming> named() {
    return named;
  }

  /** The ties, in the file's ids. */
  List<Fact> ties() {
    return ties;
  }

  private UUID other(Incoming record, Kin kin) {
    String key =
        Keys.NAMED + Texts.fold(kin.name()) + "|" + record.person().identities().getFirst();
    return byNamedKey.computeIfAbsent(
        key,
        _ -> {
          Person person = Person.named(kin.name()).withIdentities(List.of(key));
          String why = word(kin) + " of " + record.person().name();
          named.add(Incoming.somebody(record.spot(), person, Trust.MENTION, List.of(why)));
          return person.id();
        });
  }

  private static String word(Kin kin) {
    return switch (kin.part()) {
      case MANAGER -> "manager";
      case ASSISTANT -> "assistant";
      case CHILD -> "child";
      case INTRODUCED_BY -> "who introduced them";
      case SPOUSE -> kin.word().isEmpty() ? "family" : kin.word().toLowerCase(Locale.ROOT);
      default -> kin.word().isEmpty() ? "related" : kin.word();
    };
  }

  private static Tie tie(Person person, UUID other, Kin kin) {
    String kind =
        switch (kin.part()) {
          case MANAGER -> "reports to";
          case ASSISTANT -> "assists";
          case SPOUSE, CHILD -> "family";
          case INTRODUCED_BY -> "introduced";
          default -> KINDS.getOrDefault(Texts.fold(kin.word()), kin.word());
        };
    boolean fromOther = kin.part() == Part.ASSISTANT || kin.part() == Part.INTRODUCED_BY;
    boolean directed = fromOther || kin.part() == Part.MANAGER;
    String evidence = word(kin) + ": " + kin.name();
    return new Tie(
        Ids.of("relation", kind, person.identities().getFirst(), Texts.fold(kin.name())),
        fromOther ? other : person.id(),
        fromOther ? person.id() : other,
        kind,
        directed,
        0,
        Provenance.IMPORTED,
        null,
        null,
        evidence);
  }
}
