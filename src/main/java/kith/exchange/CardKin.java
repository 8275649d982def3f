package kith.exchange;

import ezvcard.VCard;
import ezvcard.parameter.RelatedType;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.exchange.Contact.Kin;
import kith.network.Texts;

/** Whom a card names as related, by the standard's property or by those of programs. */
final class CardKin {
  private static final String LABEL = "X-ABLABEL";
  private static final String NAMES = "X-ABRELATEDNAMES";

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(urn|uid|https?|mailto|data|tel|file|ldap):.*");

  /** What a property's own name says of those it names. */
  private static final Map<String, String> WORDS =
      Map.of(
          "X-MS-MANAGER", "manager",
          "X-MS-ASSISTANT", "assistant",
          "X-MS-SPOUSE", "spouse",
          "X-MS-CHILD", "child",
          "X-MANAGER", "manager",
          "X-ASSISTANT", "assistant",
          "X-SPOUSE", "spouse",
          "X-EVOLUTION-MANAGER", "manager",
          "X-EVOLUTION-ASSISTANT", "assistant",
          "X-EVOLUTION-SPOUSE", "spouse");

  private CardKin() {}

  /** All that a card names, in its order; by name, or by the other card's own id. */
  static List<Kin> of(VCard card) {
    List<Kin> kin = new ArrayList<>();
    for (Related related : card.getRelations()) {
      add(kin, types(related), related.getText() != null ? related.getText() : related.getUri());
    }
    Map<String, String> labels = labels(card);
    for (RawProperty raw : card.getExtendedProperties()) {
      String name = raw.getPropertyName().toUpperCase(Locale.ROOT);
      if (WORDS.containsKey(name)) {
        add(kin, WORDS.get(name), raw.getValue());
      } else if (name.equals(NAMES)) {
        String type =
            raw.getParameters("TYPE").stream().filter(CardKin::tells).findFirst().orElse("");
        add(kin, labels.getOrDefault(group(raw), type), raw.getValue());
      }
    }
    return List.copyOf(kin);
  }

  /** Apple says beside it what a property of a group is: {@code _$!<Spouse>!$_}. */
  private static Map<String, String> labels(VCard card) {
    Map<String, String> labels = new HashMap<>();
    for (RawProperty label : card.getExtendedProperties(LABEL)) {
      labels.put(group(label), Texts.line(label.getValue()));
    }
    labels.remove("");
    return labels;
  }

  private static String group(RawProperty raw) {
    return raw.getGroup() == null ? "" : raw.getGroup().toLowerCase(Locale.ROOT);
  }

  private static boolean tells(String type) {
    return !type.equalsIgnoreCase("pref");
  }

  private static String types(Related related) {
    return related.getTypes().stream()
        .map(RelatedType::getValue)
        .filter(CardKin::tells)
        .collect(Collectors.joining(" "));
  }

  private static void add(List<Kin> kin, String label, String value) {
    String word = Texts.line(label.replaceAll("[_$!<>]", " "));
    String name = Texts.line(value);
    if (!name.isEmpty() && !word.equalsIgnoreCase("me")) {
      kin.add(new Kin(Relations.part(word), word, name));
    }
  }

  /** A record whose notes hold those of whom there is no card; addresses are named as left out. */
  static Incoming noted(Incoming record, List<Kin> others) {
    List<String> notes = new ArrayList<>();
    int addresses = 0;
    for (Kin one : others) {
      if (ADDRESS.matcher(one.name()).matches()) {
        addresses++;
      } else {
        notes.add(heading(one.word()) + ": " + one.name());
      }
    }
    Incoming noted = notes.isEmpty() ? record : record.withNotes(String.join("\n", notes));
    return addresses == 0
        ? noted
        : noted.withRemark(
            addresses == 1
                ? "left out: related person of another file"
                : "left out: " + addresses + " related people of another file");
  }

  private static String heading(String word) {
    if (word.isEmpty()) {
      return "Related";
    }
    String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }
}
