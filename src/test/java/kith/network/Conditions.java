package kith.network;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Conditions of every kind. */
public final class Conditions {
  private Conditions() {}

  /**
   * Any condition.
   *
   * @param texts what the owner may have written
   */
  public static Arbitrary<Condition> any(Arbitrary<String> texts) {
    Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 1500);
    Arbitrary<String> words = texts.filter(text -> !Texts.line(text).isEmpty());
    Arbitrary<Condition> says =
        Combinators.combine(Arbitraries.of(Field.class), words).as(Condition.Says::new);
    return Arbitraries.oneOf(
        List.of(
            ids.map(Condition.InCircle::new),
            ids.map(Condition.Tagged::new),
            Arbitraries.of(NetworkKind.class).map(Condition.InNetwork::new),
            days.map(Condition.InTouch::new),
            days.map(Condition.OutOfTouch::new),
            Arbitraries.of(
                new Condition.InNoNetwork(),
                new Condition.NeverInTouch(),
                new Condition.WithCadence(),
                new Condition.Due(),
                new Condition.WithoutCadence()),
            ranges(5).map(range -> new Condition.Close(range[0], range[1])),
            ranges(100).map(range -> new Condition.TiedToMe(range[0], range[1])),
            ranges(100).map(range -> new Condition.OfStrength(range[0], range[1])),
            texts.map(Condition.OfKind::new),
            Arbitraries.of(Provenance.class).map(Condition.From::new),
            says));
  }

  private static Arbitrary<int[]> ranges(int most) {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, most);
    return Combinators.combine(ends, ends).as((a, b) -> new int[] {Math.min(a, b), Math.max(a, b)});
  }
}
