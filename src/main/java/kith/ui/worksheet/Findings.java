package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import kith.insight.EgoNetwork;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Worksheet;
import kith.ui.common.Words;

/**
 * What is found of the people named on a worksheet, in words: size, density, inside and outside,
 * how mixed, how tied together, and what the worksheet says of how they were met and what they
 * cost. What is undefined is a dash.
 */
final class Findings {
  /** The area with those the owner met by themselves. */
  private static final String SELF_MET = "self-met";

  private static final String GIVES = "gives";
  private static final String TAKES = "takes";
  private static final String DASH = "–";

  private final Words words = Words.of(Findings.class);
  private final Network network;

  Findings(Network network) {
    this.network = network;
  }

  /**
   * Something found.
   *
   * @param title what was looked at, in plain words
   * @param value what was found
   * @param meaning what it says and how it is worked out
   */
  record Finding(String title, String value, String meaning) {}

  List<Finding> of(EgoNetwork ego, Worksheet sheet) {
    List<Finding> found = new ArrayList<>();
    found.add(finding("size", Integer.toString(ego.size())));
    found.add(finding("density", percent(ego.density())));
    found.add(finding("effective", number(ego.effectiveSize(), "%.1f")));
    found.add(finding("constraint", number(ego.constraint(), "%.2f")));
    String mine = network.me().map(Person::organisation).orElse("");
    found.add(finding("outside", number(ego.externalInternal(mine), "%+.2f")));
    found.add(finding("mixed", number(ego.heterogeneity(network.people()), "%.2f")));
    found.add(finding("self", self(ego, sheet)));
    found.add(finding("three", three(ego)));
    found.add(finding("energy", energy(sheet)));
    return found;
  }

  private Finding finding(String key, String value) {
    return new Finding(words.get("finding." + key), value, words.get("finding." + key + ".means"));
  }

  private static String number(OptionalDouble value, String form) {
    return value.isEmpty()
        ? DASH
        : String.format(Locale.ROOT, form, value.getAsDouble()).replace('-', '−');
  }

  private static String percent(OptionalDouble value) {
    return value.isEmpty() ? DASH : Math.round(100 * value.getAsDouble()) + " %";
  }

  /** As long as nobody is named as met by oneself, nothing is known. */
  private static String self(EgoNetwork ego, Worksheet sheet) {
    Set<UUID> met = new HashSet<>(sheet.answer(SELF_MET).people());
    long known = ego.people().stream().filter(person -> met.contains(person.id())).count();
    return met.isEmpty() || ego.size() == 0
        ? DASH
        : percent(OptionalDouble.of((double) known / ego.size()));
  }

  private String three(EgoNetwork ego) {
    boolean any = ego.people().stream().anyMatch(person -> !person.networks().isEmpty());
    return any
        ? words.get(
            "finding.three.value",
            count(ego, NetworkKind.OPERATIONAL),
            count(ego, NetworkKind.PERSONAL),
            count(ego, NetworkKind.STRATEGIC))
        : DASH;
  }

  private static long count(EgoNetwork ego, NetworkKind kind) {
    return ego.people().stream().filter(person -> person.networks().contains(kind)).count();
  }

  private String energy(Worksheet sheet) {
    int gives = sheet.answer(GIVES).people().size();
    int takes = sheet.answer(TAKES).people().size();
    return gives + takes == 0 ? DASH : words.get("finding.energy.value", gives, takes);
  }
}
