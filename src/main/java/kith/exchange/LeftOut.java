package kith.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader leaves out of a large file, gathered by reason and by whom it is about: a hundred
 * thousand advertisements are some rows, not a hundred thousand.
 */
final class LeftOut {
  private static final int MOST_ROWS = 1000;

  private final String noun;
  private final Map<Reason, Place> places = new LinkedHashMap<>();
  private int more;
  private Spot first;

  private record Reason(String name, Decision verdict, String why) {}

  /** Where it was first, and how often. */
  private static final class Place {
    private final Spot first;
    private int times = 1;

    Place(Spot first) {
      this.first = first;
    }
  }

  /**
   * @param noun what is left out, such as "mail"
   */
  LeftOut(String noun) {
    this.noun = noun;
  }

  /** Leaves something out. */
  void add(Spot spot, String name, Decision verdict, String why) {
    Place place = places.get(new Reason(name, verdict, why));
    if (place != null) {
      place.times++;
    } else if (places.size() < MOST_ROWS) {
      places.put(new Reason(name, verdict, why), new Place(spot));
    } else {
      first = first == null ? spot : first;
      more++;
    }
  }

  /** A row for each reason and name. */
  List<Incoming> records() {
    List<Incoming> records = new ArrayList<>();
    places.forEach(
        (reason, place) ->
            records.add(
                Incoming.nobody(
                    place.first, reason.name(), reason.verdict(), why(reason.why(), place.times))));
    if (more > 0) {
      records.add(Incoming.nobody(first, "", Decision.SKIP, why("for one of these reasons", more)));
    }
    return records;
  }

  private String why(String why, int times) {
    return times + " " + noun + (times == 1 ? "" : "s") + ": " + why;
  }
}
