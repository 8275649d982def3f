package kith.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.network.Fact;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * The ties that may be guessed from working at the same company at the same time. Files give the
 * days of the owner's positions, the company where each of their contacts is today and since when
 * the two are connected. So somebody is a colleague who is where the owner is today, or who is
 * today where the owner was, and became a contact while the owner was there.
 */
final class Colleagues {
  private static final String KIND = "works with";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Colleagues() {}

  /** The ties to the owner that may be guessed from all files together, in the files' ids. */
  static List<Fact> of(List<Reading> readings) {
    Map<String, List<Stay>> stays = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Stay stay : reading.stays()) {
        stays.computeIfAbsent(Companies.key(stay.company()), _ -> new ArrayList<>()).add(stay);
      }
    }
    List<Fact> ties = new ArrayList<>();
    if (!stays.isEmpty()) {
      readings.stream()
          .flatMap(reading -> reading.records().stream())
          .filter(record -> record.person() != null && record.tied() && !record.person().me())
          .forEach(record -> guess(record, stays).ifPresent(ties::add));
    }
    return ties;
  }

  private static Optional<Tie> guess(Incoming record, Map<String, List<Stay>> stays) {
    String company = Companies.key(record.person().organisation());
    LocalDate since = record.since();
    List<Stay> there = stays.getOrDefault(company, List.of());
    Optional<Stay> now = there.stream().filter(Stay::goesOn).findFirst();
    if (now.isPresent()) {
      return Optional.of(tie(record, company, null, "both at " + now.get().company() + " today"));
    }
    return there.stream()
        .filter(stay -> since != null && stay.has(since))
        .findFirst()
        .map(stay -> tie(record, company, stay.to(), evidence(stay, since)));
  }

  private static String evidence(Stay stay, LocalDate since) {
    return "both at %s, where you were from %s; connected in %s"
        .formatted(stay.company(), stay.years(), MONTH.format(since));
  }

  private static Tie tie(Incoming record, String company, LocalDate until, String evidence) {
    return new Tie(
        Ids.of("colleagues", company, record.person().identities().getFirst()),
        Reading.ME,
        record.person().id(),
        KIND,
        false,
        0,
        Provenance.INFERRED,
        null,
        until,
        evidence);
  }
}
