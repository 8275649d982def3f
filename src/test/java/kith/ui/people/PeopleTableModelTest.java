package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Tie;
import kith.network.Visible;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTableModelTest {
  private final Person me = Person.named("Nela").withMe(true);
  private final Person ana =
      Person.named("Ana Costa").withRole("Skipper").withOrganisation("Acme").withCloseness(2);
  private final Person bo = Person.named("Bo Lind").withRole("baker");
  private final Person zoe = Person.named("Zoë Ray").withPhones(List.of("+49 30 1"));
  private final Circle board = Circle.of("Board", CircleKind.COMMUNITY);
  private final ObjectProperty<Visible> visible = new SimpleObjectProperty<>(Visible.ALL);
  private Path file;
  private Desk desk;
  private PeopleTableModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("table.mv.db");
    desk =
        Desk.of(
            file,
            me,
            ana,
            bo,
            zoe,
            board,
            new Membership(board.id(), zoe.id()),
            Tie.stated(ana.id(), bo.id(), "knows"));
    model = model();
  }

  private PeopleTableModel model() {
    PeopleTableModel made =
        new PeopleTableModel(
            desk.edits, visible, Runnable::run, Runnable::run, desk.errors::add, Desk.CLOCK);
    made.setShown(true);
    return made;
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  private List<String> names() {
    return model.rows().stream().map(row -> row.person().name()).toList();
  }

  private PersonRow row(Person person) {
    return model.rows().get(model.indexOf(person.id()));
  }

  @Test
  void everybodyOnTheMapIsARowSortedByName() {
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Nela", "Zoë Ray");
    visible.set(Visible.people(person -> !person.me()));
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Zoë Ray");
    assertThat(model.peopleProperty().get()).isEqualTo(3);
  }

  @Test
  void blanksComeLastWhicheverWayOneSorts() {
    model.sort(PeopleColumn.ROLE, false);
    assertThat(names()).containsExactly("Bo Lind", "Ana Costa", "Nela", "Zoë Ray");
    model.sort(PeopleColumn.ROLE, true);
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Nela", "Zoë Ray");
  }

  @Test
  void everyWordOfTheFilterStandsInOneOfTheColumnsShown() {
    model.filterProperty().set("ZOE boa");
    assertThat(names()).containsExactly("Zoë Ray");
    model.choose(PeopleColumn.CIRCLES, false);
    assertThat(names()).isEmpty();
    model.filterProperty().set("");
    assertThat(names()).hasSize(4);
  }

  @Test
  void cadencesAreSortedByTheirDaysAndWrittenInTheirColumn() {
    model.setColumns(List.of(PeopleColumn.NAME, PeopleColumn.NETWORKS, PeopleColumn.CADENCE));
    assertThat(model.write(ana.id(), PersonField.CADENCE, "half year")).isTrue();
    assertThat(model.write(bo.id(), PersonField.CADENCE, "45")).isTrue();
    assertThat(model.write(zoe.id(), PersonField.NETWORKS, "strat, op")).isTrue();
    assertThat(model.write(zoe.id(), PersonField.NETWORKS, "secret")).isFalse();
    assertThat(model.problemProperty().get())
        .isEqualTo("Write operational, personal or strategic, with commas between.");
    model.sort(PeopleColumn.CADENCE, false);
    assertThat(names()).containsExactly("Bo Lind", "Ana Costa", "Nela", "Zoë Ray");
    model.filterProperty().set("strategic");
    assertThat(names()).containsExactly("Zoë Ray");
    model.filterProperty().set("");
    assertThat(model.csv(List.of(row(zoe), row(bo))))
        .isEqualTo(
            "Name,Network,In touch\r\nZoë Ray,\"operational, strategic\",\r\nBo Lind,,45\r\n");
    desk.edits.undo();
    assertThat(row(zoe).person().networks()).isEmpty();
  }

  @Test
  void anEditMovesTheRowItIsAbout() {
    model.sort(PeopleColumn.ROLE, false);
    assertThat(model.write(bo.id(), PersonField.ROLE, "Tailor")).isTrue();
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Nela", "Zoë Ray");
    assertThat(desk.workspace.undoName()).contains("Edit Bo Lind");
    desk.edits.undo();
    assertThat(names()).containsExactly("Bo Lind", "Ana Costa", "Nela", "Zoë Ray");
  }

  @Test
  void followsTiesCirclesContactsAndWhoComesAndGoes() {
    assertThat(PeopleColumn.TIES.text(row(ana))).isEqualTo("1");
    Tie tie = Tie.stated(ana.id(), zoe.id(), "knows");
    desk.workspace.apply(Changes.addTie(desk.workspace.network(), tie));
    assertThat(PeopleColumn.TIES.text(row(ana))).isEqualTo("2");
    assertThat(PeopleColumn.CIRCLES.text(row(zoe))).isEqualTo("Board");

    Person kim = Person.named("Kim");
    desk.workspace.apply(Changes.addPerson(kim));
    assertThat(names()).containsExactly("Ana Costa", "Bo Lind", "Kim", "Nela", "Zoë Ray");
    desk.workspace.apply(Changes.removePerson(desk.workspace.network(), ana.id()));
    assertThat(names()).containsExactly("Bo Lind", "Kim", "Nela", "Zoë Ray");
    assertThat(PeopleColumn.TIES.text(row(bo))).isEqualTo("0");
    assertThat(model.indexOf(ana.id())).isNegative();
  }

  @Test
  void theLastContactIsTheNewestUpToToday() {
    log(LocalDate.of(2026, 3, 14));
    log(LocalDate.of(2026, 1, 2));
    assertThat(PeopleColumn.LAST_CONTACT.text(row(bo))).isEqualTo("14 Mar 2026");
    assertThat(PeopleColumn.LAST_CONTACT.plain(row(bo))).isEqualTo("2026-03-14");
    assertThat(PeopleColumn.LAST_CONTACT.text(row(ana))).isEmpty();
  }

  private void log(LocalDate day) {
    Interaction contact =
        new Interaction(
            UUID.randomUUID(),
            day,
            Interaction.Kind.CALL,
            List.of(bo.id()),
            Interaction.Initiative.ME,
            "",
            "",
            "");
    desk.workspace.apply(Changes.log(desk.workspace.network(), contact));
  }

  @Test
  void aNameCannotBeBlank() {
    assertThat(model.write(ana.id(), PersonField.NAME, " ")).isFalse();
    assertThat(model.problemProperty().get())
        .isEqualTo("A person needs a name; until you write one, Ana Costa stays.");
    assertThat(desk.workspace.undoName()).isEmpty();
    assertThat(model.write(ana.id(), PersonField.NAME, "Anna")).isTrue();
    assertThat(model.problemProperty().get()).isEmpty();
    assertThat(names()).contains("Anna");
  }

  @Test
  void closenessIsOneChange() {
    model.setCloseness(ana.id(), 4);
    model.setCloseness(me.id(), 4);
    assertThat(PeopleColumn.CLOSENESS.text(row(ana))).isEqualTo("4");
    assertThat(row(me).person().closeness()).isZero();
    desk.edits.undo();
    assertThat(PeopleColumn.CLOSENESS.text(row(ana))).isEqualTo("2");
  }

  @Test
  void csvHasAHeaderAndNoFormula() {
    model.setColumns(List.of(PeopleColumn.NAME, PeopleColumn.PHONES, PeopleColumn.CIRCLES));
    model.write(zoe.id(), PersonField.NAME, "=1+1, \"Zoë\"");
    assertThat(model.csv(List.of(row(ana), row(zoe))))
        .isEqualTo(
            "Name,Phone,Circles\r\nAna Costa,,\r\n\"'=1+1, \"\"Zoë\"\"\",'+49 30 1,Board\r\n");
  }

  @Test
  void columnsAndOrderAreRemembered() {
    model.setColumns(List.of(PeopleColumn.EMAILS, PeopleColumn.NAME));
    model.sort(PeopleColumn.EMAILS, true);
    model.close();
    desk.close();
    desk = Desk.open(file);
    model = model();
    assertThat(model.columns()).containsExactly(PeopleColumn.EMAILS, PeopleColumn.NAME);
    assertThat(model.sortedBy()).isEqualTo(PeopleColumn.EMAILS);
    assertThat(model.isDescending()).isTrue();
    assertThat(desk.workspace.undoName()).isEmpty();
  }

  @Test
  void onlyTheLastOfSeveralWishesIsShown() {
    Queue<Runnable> later = new ArrayDeque<>();
    model.close();
    model =
        new PeopleTableModel(
            desk.edits, visible, later::add, Runnable::run, desk.errors::add, Desk.CLOCK);
    model.setShown(true);
    model.filterProperty().set("ana");
    desk.workspace.apply(Changes.editPerson(ana, ana.withName("Diana")));
    assertThat(later).hasSize(3);
    later.remove().run();
    later.remove().run();
    assertThat(names()).isEmpty();
    later.remove().run();
    assertThat(names()).containsExactly("Diana");
  }

  @Test
  void catchesUpWithWhatHappenedWhileNobodyLooked() {
    model.setShown(false);
    desk.workspace.apply(Changes.addPerson(Person.named("Kim")));
    assertThat(names()).hasSize(4);
    model.setShown(true);
    assertThat(names()).hasSize(5);
  }

  @Test
  void manyRowsComeStepByStepAndKnowWhatChangedMeanwhile(@TempDir Path folder) {
    Fact[] many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> Person.named("Person %04d".formatted(i)))
            .toArray(Fact[]::new);
    Queue<Runnable> later = new ArrayDeque<>();
    try (Desk large = Desk.of(folder.resolve("large.mv.db"), many);
        PeopleTableModel table =
            new PeopleTableModel(
                large.edits, visible, Runnable::run, later::add, large.errors::add, Desk.CLOCK)) {
      table.setShown(true);
      assertThat(table.readyProperty().get()).isFalse();
      later.remove().run();
      Person last = (Person) many[0];
      large.edits.apply(() -> Changes.editPerson(last, last.withName("Zoë Ray")));
      while (!later.isEmpty()) {
        later.remove().run();
      }
      assertThat(table.readyProperty().get()).isTrue();
      assertThat(table.rows()).hasSize(2_500);
      assertThat(table.rows().getFirst().person().name()).isEqualTo("Person 0001");
      assertThat(table.rows().getLast().person().name()).isEqualTo("Zoë Ray");
    }
  }

  @Test
  void whoLeavesTheTableWhileItIsMadeFindsItWholeLater(@TempDir Path folder) {
    Fact[] many =
        IntStream.range(0, 1_500)
            .mapToObj(i -> Person.named("Person %04d".formatted(i)))
            .toArray(Fact[]::new);
    Queue<Runnable> later = new ArrayDeque<>();
    try (Desk large = Desk.of(folder.resolve("large.mv.db"), many);
        PeopleTableModel table =
            new PeopleTableModel(
                large.edits, visible, Runnable::run, later::add, large.errors::add, Desk.CLOCK)) {
      table.setShown(true);
      table.setShown(false);
      later.forEach(Runnable::run);
      later.clear();
      assertThat(table.rows()).isEmpty();
      table.setShown(true);
      while (!later.isEmpty()) {
        later.remove().run();
      }
      assertThat(table.rows()).hasSize(1_500);
    }
  }
}
