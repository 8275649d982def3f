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
import kith.exchange.Contact.Kin;
import kith.exchange.Incoming.Trust;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Provenance;
import kith.network.Texts;
import kith.network.Tie;

/**
 * The ties that an address book tells by name: whom somebody reports to, who assists them, whom
 * they are married to. A name that one entry of the file has, and no other, is that entry's; any
 * other is somebody of whom nothing but the name is known.
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

  private final Map<String, UUID> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final List<Incoming> named = new ArrayList<>();
  private final Map<String, UUID> byNamedKey = new LinkedHashMap<>();
  private final List<Fact> ties = new ArrayList<>();

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

  /** Ties somebody to those whom their entry names. */
  void add(Incoming record, List<Kin> kin) {
    for (Kin one : kin) {
      if (!one.name().isEmpty()
          && !Texts.fold(one.name()).equals(Texts.fold(record.person().name()))) {
        UUID other = other(record, one);
        ties.add(tie(record.person(), other, one));
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
    String name = Texts.fold(kin.name());
    if (byName.containsKey(name) && !ambiguous.contains(name)) {
      return byName.get(name);
    }
    String key = Keys.NAMED + name + "|" + record.person().identities().getFirst();
    return byNamedKey.computeIfAbsent(
        key,
        _ -> {
          Person person = Person.named(kin.name()).withIdentities(List.of(key));
          String why = word(kin) + " of " + record.person().name();
          named.add(
              new Incoming(
                  record.spot(),
                  person.name(),
                  null,
                  person,
                  List.of(),
                  false,
                  null,
                  Trust.MENTION,
                  List.of(why)));
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
          default -> kin.word();
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
