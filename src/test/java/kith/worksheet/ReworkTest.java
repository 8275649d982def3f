package kith.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReworkTest {
  static List<Template> shipped() {
    return Templates.shipped();
  }

  private static Template reread(Template template) {
    byte[] json = Templates.write(template).getBytes(StandardCharsets.UTF_8);
    return Templates.read(new ByteArrayInputStream(json), "own.json");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenIsReadBackTheSame(Template template) {
    assertThat(reread(template)).isEqualTo(template);
  }

  @Test
  void aCopyHasAnIdOfItsOwn() {
    Template copy = Rework.copy(shipped().getFirst(), "Züge für Graz!", List.of("zuge-fur-graz"));
    assertThat(copy.id()).isEqualTo("zuge-fur-graz-2");
    assertThat(copy.areas()).isEqualTo(shipped().getFirst().areas());
    assertThat(Rework.copy(copy, "…", List.of()).id()).isEqualTo("own");
  }

  @Test
  void choicesKeepTheirKeysAsLongAsTheyKeepTheirWords() {
    Area role = shipped().getFirst().area("role").orElseThrow();
    Area other = Rework.choices(role, "Expert who knows\n\nExpert\nExpert who knows\n");
    assertThat(other.choices())
        .containsExactly(
            new Option("expert", "Expert who knows"), new Option("expert-2", "Expert"));
  }

  @Test
  void findingsGoWithTheLastPeopleTheyAreAbout() {
    Template audit =
        shipped().stream().filter(one -> one.id().equals("audit")).findFirst().orElseThrow();
    Template less = audit;
    for (int k = 0; k < 4; k++) {
      less = Rework.removed(less, 0);
    }
    assertThat(less.area("findings")).isEmpty();
    assertThat(less.area("knows")).isEmpty();
    assertThat(Templates.problem(less)).isEmpty();
  }

  /** Whatever is moved, sized, added and taken out, the template can be shown and travels. */
  @Property(tries = 200)
  void staysATemplate(
      @ForAll @IntRange(max = 5) int which,
      @ForAll @Size(max = 12) List<@IntRange(max = 999) Integer> steps) {
    Template now = shipped().get(which);
    for (int step : steps) {
      int index = step / 10 % now.areas().size();
      now =
          switch (step % 5) {
            case 0 -> Rework.moved(now, index, step / 100 - 4);
            case 1 -> Rework.removed(now, index);
            case 2 -> Rework.added(now, "More?");
            case 3 -> Rework.sized(now, index, step / 100 % 6, step / 50 % 9);
            default ->
                now.areas().get(index).kind().isAsked()
                    ? Rework.replaced(
                        now, index, Rework.kind(now.areas().get(index), Area.Kind.SCALE, "A"))
                    : now;
          };
    }
    assertThat(Templates.problem(now)).isEmpty();
    assertThat(reread(now)).isEqualTo(now);
  }
}
