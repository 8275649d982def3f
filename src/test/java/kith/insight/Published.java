package kith.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kith.network.Topology;

/** Networks with known measures, and larger ones made to order. */
final class Published {
  /** Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane, by their initials. */
  private static final String KITE = "AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ";

  private Published() {}

  /** D. Krackhardt: Assessing the political landscape, 1990. */
  static Topology kite() {
    List<int[]> ties = new ArrayList<>();
    for (String tie : KITE.split(" ")) {
      ties.add(new int[] {tie.charAt(0) - 'A', tie.charAt(1) - 'A'});
    }
    return of(10, ties);
  }

  /** W. Zachary: An information flow model for conflict and fission in small groups, 1977. */
  static Topology karate() {
    try (InputStream in = Published.class.getResourceAsStream("/kith/picture/karate-club.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<int[]> ties =
          text.lines()
              .skip(1)
              .map(line -> line.split(","))
              .map(tie -> new int[] {Integer.parseInt(tie[0]), Integer.parseInt(tie[1])})
              .toList();
      return of(34, ties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rings of people, each tied to four of their ring and now and then to somebody of another. */
  static Topology groups(int groups, int size) {
    Random random = new Random(5);
    int people = groups * size;
    List<int[]> ties = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int ring = person / size * size;
      for (int step = 1; step <= 2; step++) {
        ties.add(new int[] {person, ring + (person - ring + step) % size});
      }
      int other = random.nextInt(people);
      if (random.nextInt(4) == 0 && other != person) {
        ties.add(new int[] {person, other});
      }
    }
    return of(people, ties);
  }

  private static Topology of(int people, List<int[]> ties) {
    return Topology.of(
        people,
        ties.stream().mapToInt(tie -> tie[0]).toArray(),
        ties.stream().mapToInt(tie -> tie[1]).toArray());
  }

  static int largest(double[] of) {
    return IntStream.range(0, of.length).reduce(0, (a, b) -> of[b] > of[a] ? b : a);
  }
}
