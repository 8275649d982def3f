package kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import kith.find.Found;
import kith.find.Index;
import kith.network.Appearance;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Network;
import kith.network.Person;
import kith.network.SavedView;
import kith.ui.shell.PaletteModel.Row;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  private final Person ana = Person.named("Ana Costa").withOrganisation("Export House");
  private final Person exa = Person.named("Exa Pic");
  private final Circle club = Circle.of("Experts", CircleKind.COMMUNITY);
  private final Network network = Network.of(List.of(ana, exa, club));
  private final Index index = Index.of(network.facts());
  private final List<String> done = new ArrayList<>();
  private final BooleanProperty possible = new SimpleBooleanProperty(true);
  private final PaletteModel palette =
      new PaletteModel(
          List.of(
              action("undo", "Undo"),
              action("export", "Export the picture…"),
              action("fit", "Show everybody"),
              new Action(
                  "tie",
                  new SimpleStringProperty("Tie two people"),
                  null,
                  null,
                  possible,
                  () -> done.add("tie"))),
          new Realm());

  private Action action(String id, String words) {
    return new Action(
        id,
        new SimpleStringProperty(words),
        null,
        null,
        new SimpleBooleanProperty(true),
        () -> done.add(id));
  }

  private final class Realm implements PaletteModel.Realm {
    @Override
    public Network network() {
      return network;
    }

    @Override
    public Found find(String query, int most) {
      return index.find(query, most);
    }

    @Override
    public void person(UUID id) {
      done.add(network.person(id).name());
    }

    @Override
    public void circle(UUID id) {
      done.add(network.circle(id).name());
    }

    @Override
    public List<SavedView> views() {
      return SavedView.in(network);
    }

    @Override
    public void view(SavedView view) {
      done.add("through " + view.name());
    }
  }

  private List<String> titles(String query) {
    return palette.rows(query).stream().map(row -> row.title().text()).toList();
  }

  @Test
  void withoutAQueryAllThatIsPossibleNow() {
    assertThat(titles(""))
        .containsExactly("Undo", "Export the picture…", "Show everybody", "Tie two people");
    possible.set(false);
    assertThat(titles(" ")).containsExactly("Undo", "Export the picture…", "Show everybody");
    assertThat(titles("tie")).doesNotContain("Tie two people");
  }

  @Test
  void actionsPeopleAndCirclesTheBestFitFirst() {
    assertThat(titles("exp")).containsExactly("Export the picture…", "Experts", "Ana Costa");
    assertThat(titles("ex p")).containsExactly("Export the picture…", "Exa Pic");
  }

  @Test
  void savedViewsAreLookedThrough() {
    SavedView view =
        new SavedView(UUID.randomUUID(), "Quarter", List.of(), Appearance.USUAL, 0, 0, 1);
    network.apply(Changes.saveView(network, view));
    assertThat(titles("quart")).containsExactly("View: Quarter");
    palette.run(palette.rows("view qu").getFirst());
    assertThat(done).containsExactly("through Quarter");
    assertThat(titles("")).first().isEqualTo("View: Quarter");
    network.apply(Changes.removeView(view));
    assertThat(titles("")).first().isEqualTo("Undo");
  }

  @Test
  void lettersInOrderAreEnoughForAnAction() {
    Row row = palette.rows("shevy").getFirst();
    assertThat(row.title().text()).isEqualTo("Show everybody");
    assertThat(row.strength()).isEqualTo(Fuzzy.LETTERS);
    assertThat(titles("pic exp")).first().isEqualTo("Export the picture…");
  }

  @Test
  void whatWasUsedLastComesFirst() {
    palette.run(palette.rows("show").getFirst());
    palette.run(palette.rows("ana").getFirst());
    palette.run(palette.rows("experts").getFirst());
    assertThat(done).containsExactly("fit", "Ana Costa", "Experts");
    assertThat(titles(""))
        .containsExactly(
            "Experts",
            "Ana Costa",
            "Show everybody",
            "Undo",
            "Export the picture…",
            "Tie two people");
    assertThat(titles("exp")).containsExactly("Experts", "Export the picture…", "Ana Costa");
  }
}
