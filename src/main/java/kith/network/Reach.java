package kith.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * Who is within so many ties of a person. Nobody is reached through the owner, to whom everybody is
 * tied, nor through a circle.
 */
public final class Reach {
  private Reach() {}

  /**
   * The person and everybody within some steps, nearest first.
   *
   * @param steps how many ties one goes along, 0 or more
   * @param visible only along ties and by way of people that it shows
   */
  public static SequencedSet<UUID> of(Network network, UUID from, int steps, Visible visible) {
    SequencedSet<UUID> reached = new LinkedHashSet<>(List.of(from));
    List<UUID> edge = List.of(from);
    for (int step = 0; step < steps && !edge.isEmpty(); step++) {
      List<UUID> next = new ArrayList<>();
      for (UUID person : edge) {
        if (person.equals(from) || !network.person(person).me()) {
          spread(network, person, visible, reached, next);
        }
      }
      edge = next;
    }
    return reached;
  }

  private static void spread(
      Network network, UUID person, Visible visible, SequencedSet<UUID> reached, List<UUID> next) {
    for (Tie tie : network.ties(person)) {
      UUID other = tie.other(person);
      if (!reached.contains(other)
          && visible.ties().test(tie)
          && visible.people().test(network.person(other))) {
        reached.add(other);
        next.add(other);
      }
    }
  }
}
