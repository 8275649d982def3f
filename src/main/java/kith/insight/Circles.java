package kith.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;

/** Who is in which circle; tags are marks and no circles here. */
final class Circles {
  private final Map<UUID, Circle> circles = new LinkedHashMap<>();
  private final Map<UUID, List<UUID>> members = new HashMap<>();
  private final Map<UUID, Set<UUID>> circlesOf = new HashMap<>();

  Circles(Collection<? extends Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Circle circle && circle.kind() != CircleKind.TAG) {
        circles.put(circle.id(), circle);
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof Membership in && circles.containsKey(in.circle())) {
        members.computeIfAbsent(in.circle(), _ -> new ArrayList<>()).add(in.person());
        circlesOf.computeIfAbsent(in.person(), _ -> new HashSet<>()).add(in.circle());
      }
    }
  }

  /** Every circle, in the order they came. */
  Collection<Circle> all() {
    return circles.values();
  }

  List<UUID> members(Circle circle) {
    return members.getOrDefault(circle.id(), List.of());
  }

  /** The circles both are in, the smallest first. */
  List<Circle> shared(UUID one, UUID other) {
    Set<UUID> others = circlesOf.getOrDefault(other, Set.of());
    return circlesOf.getOrDefault(one, Set.of()).stream()
        .filter(others::contains)
        .map(circles::get)
        .sorted(
            Comparator.comparingInt((Circle circle) -> members(circle).size())
                .thenComparing(Circle::name)
                .thenComparing(Circle::id))
        .toList();
  }
}
