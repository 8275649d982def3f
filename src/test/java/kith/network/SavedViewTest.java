package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SavedViewTest {
  private static final UUID ID = UUID.fromString("2f5f8dc4-6a3f-4f4f-9c0e-7f2b8a9d1c11");

  private static SavedView view(String name, Condition... conditions) {
    return new SavedView(ID, name, List.of(conditions), Appearance.USUAL, 1.5, -2, 0.75);
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Conditions.any(Arbitraries.strings().ofMaxLength(20));
  }

  @Property
  void comesBackFromTheSettingThatKeepsIt(
      @ForAll @Size(max = 5) List<@From("conditions") Condition> conditions,
      @ForAll @DoubleRange(min = -1e5, max = 1e5) double x,
      @ForAll @DoubleRange(min = 0.01, max = 12) double scale) {
    SavedView view = new SavedView(ID, "Board", conditions, Appearance.USUAL, x, -x, scale);
    SavedView back = SavedView.of(view.setting()).orElseThrow();
    assertThat(back.conditions()).isEqualTo(view.conditions());
    assertThat(back.x()).isCloseTo(x, within(1e-3));
    assertThat(back.scale()).isCloseTo(scale, within(1e-6));
    assertThat(SavedView.of(back.setting())).contains(back);
  }

  @Test
  void theFormInTheFileStaysAsItIs() {
    assertThat(view("Board", new Condition.Close(3, 5)).setting())
        .isEqualTo(
            new Setting(
                "view." + ID,
                """
                Board
                camera 1.500 -2.000 0.750000
                look colour=circle size=standing lines=strength certainty=all
                closeness 3..5\
                """));
  }

  @Test
  void whatThisVersionCannotReadIsNoViewAndStays() {
    Network network = new Network();
    String later = view("Board").setting().value() + "\nin-orbit 3";
    network.apply(Changes.saveView(network, view("Board")));
    Setting now = view("Board").setting();
    network.apply(new Edit("Later", now, new Setting(now.name(), later)));
    assertThat(SavedView.in(network)).isEmpty();
    assertThat(network.setting("view." + ID)).contains(later);
  }

  @Test
  void viewsComeByNameAndAreUndoneByTheirs() {
    Network network = new Network();
    SavedView zoo = new SavedView(UUID.randomUUID(), "Zoo", List.of(), Appearance.USUAL, 0, 0, 1);
    network.apply(Changes.saveView(network, zoo));
    Change save = Changes.saveView(network, view("átlas"));
    network.apply(save);
    assertThat(SavedView.in(network)).extracting(SavedView::name).containsExactly("átlas", "Zoo");
    assertThat(save.name()).isEqualTo("Save the view “átlas”");

    Change rename = Changes.saveView(network, view("Zebra"));
    assertThat(rename.name()).isEqualTo("Rename the view “átlas” to “Zebra”");
    network.apply(rename);
    network.apply(rename.inverse());
    network.apply(save.inverse());
    assertThat(SavedView.in(network)).containsExactly(zoo);
    network.apply(Changes.removeView(zoo));
    assertThat(network.settings()).isEmpty();
  }

  @Test
  void circlesMayBeCalledOtherwise() {
    UUID here = UUID.randomUUID();
    UUID there = UUID.randomUUID();
    SavedView view =
        view("Board", new Condition.InCircle(here), new Condition.Tagged(here))
            .withCircles(id -> id.equals(here) ? there : id);
    assertThat(view.conditions())
        .containsExactly(new Condition.InCircle(there), new Condition.Tagged(there));
  }

  @Test
  void aViewWithoutANameIsRefused() {
    assertThatThrownBy(() -> view("  ")).isInstanceOf(IllegalArgumentException.class);
  }
}
