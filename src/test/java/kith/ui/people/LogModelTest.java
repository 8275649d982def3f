package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.network.Changes;
import kith.network.Interaction;
import kith.network.Person;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private Desk desk;
  private PersonModel person;
  private LogModel log;

  @BeforeEach
  void open(@TempDir Path folder) {
    desk = Desk.of(folder.resolve("log.mv.db"), ana, bo);
    person = new PersonModel(desk.edits, desk.selection);
    log = new LogModel(desk.edits, person.personProperty(), Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    log.close();
    person.close();
    desk.close();
  }

  private void log(LocalDate on, String learned) {
    log.begin();
    log.form().onProperty().set(on);
    log.form().learnedProperty().set(learned);
    assertThat(log.writing().save()).isTrue();
  }

  private List<String> learned() {
    return log.entries().stream().map(entry -> entry.contact().learned()).toList();
  }

  @Test
  void aContactIsAMeetingWithThemTodayUnlessSaidOtherwise() {
    assertThat(log.lastContactProperty().get()).isEqualTo("No contact written down yet");
    log.begin();
    assertThat(log.writing().openProperty().get()).isTrue();
    assertThat(log.writing().save()).isTrue();
    assertThat(log.writing().openProperty().get()).isFalse();
    Interaction contact = log.entries().getFirst().contact();
    assertThat(contact.on()).isEqualTo(TODAY);
    assertThat(contact.kind()).isEqualTo(Interaction.Kind.MEETING);
    assertThat(contact.people()).containsExactly(ana.id());
    assertThat(log.lastContactProperty().get()).isEqualTo("Last contact today · meeting");
  }

  @Test
  void anOlderContactNeverMovesLastContactBack() {
    log(TODAY.minusDays(21), "new");
    log(TODAY.minusDays(800), "old");
    assertThat(log.lastContactProperty().get()).isEqualTo("Last contact 3 weeks ago · meeting");
    assertThat(learned()).containsExactly("new", "old");
  }

  @Test
  void theNewestIsFirstAndOfOneDayTheOneWrittenLast() {
    log(TODAY.minusDays(2), "a");
    log(TODAY, "b");
    log(TODAY, "c");
    assertThat(learned()).containsExactly("c", "b", "a");
  }

  @Test
  void aContactWrittenOverStaysWhereItIs() {
    log(TODAY, "a");
    log(TODAY, "b");
    log.edit(log.entries().getLast().contact());
    log.form().learnedProperty().set("a, in Porto");
    assertThat(log.writing().save()).isTrue();
    assertThat(learned()).containsExactly("b", "a, in Porto");
  }

  @Test
  void aPlanIsNotAContact() {
    log.begin();
    log.form().onProperty().set(TODAY.plusDays(1));
    assertThat(log.writing().save()).isFalse();
    assertThat(log.writing().openProperty().get()).isTrue();
    assertThat(log.writing().problemProperty().get())
        .isEqualTo("That day is still to come; a plan belongs on the reach-out canvas.");
    assertThat(log.entries()).isEmpty();
  }

  @Test
  void aContactNeedsSomebody() {
    log.begin();
    log.form().people().clear();
    assertThat(log.writing().save()).isFalse();
    assertThat(log.writing().problemProperty().get()).isEqualTo("Say with whom it was.");
  }

  @Test
  void othersWereThereToo() {
    log.begin();
    log.form().people().add(bo.id());
    log.writing().save();
    assertThat(log.entries().getFirst().others()).containsExactly("Bo Lind");
    desk.selection.select(bo.id());
    assertThat(log.entries().getFirst().others()).containsExactly("Ana Costa");
  }

  @Test
  void aContactIsEditedAndRemovedAndEachIsUndone() {
    log(TODAY.minusDays(1), "She moves to Porto.");
    Interaction before = log.entries().getFirst().contact();
    log.edit(before);
    log.form().learnedProperty().set("She moves to Lisbon.");
    log.form().kindProperty().set(Interaction.Kind.CALL);
    assertThat(log.writing().save()).isTrue();
    assertThat(learned()).containsExactly("She moves to Lisbon.");
    assertThat(log.lastContactProperty().get()).isEqualTo("Last contact yesterday · call");
    desk.edits.undo();
    assertThat(log.entries().getFirst().contact()).isEqualTo(before);
    log.remove(before);
    assertThat(log.entries()).isEmpty();
    desk.edits.undo();
    assertThat(log.entries().getFirst().contact()).isEqualTo(before);
  }

  @Test
  void wordsInTheFormAreSavedWhenSomebodyElseIsSelectedAndAnUntouchedFormIsDropped() {
    log.begin();
    log.form().sharedProperty().set("The report");
    desk.selection.select(bo.id());
    assertThat(log.writing().openProperty().get()).isFalse();
    log.begin();
    desk.selection.select(ana.id());
    assertThat(log.entries()).hasSize(1);
    assertThat(log.entries().getFirst().contact().shared()).isEqualTo("The report");
    assertThat(desk.workspace.network().interactions(bo.id())).isEmpty();
  }

  @Test
  void wordsThatCannotBeSavedComeBackWithTheirPerson() {
    log.begin();
    log.form().learnedProperty().set("Sails to Porto");
    log.form().onProperty().set(null);
    desk.selection.select(bo.id());
    assertThat(log.writing().openProperty().get()).isFalse();
    assertThat(log.writing().unsaved()).contains(ana.id());
    log.begin();
    assertThat(log.form().learnedProperty().get()).isEmpty();
    desk.selection.select(ana.id());
    assertThat(log.writing().openProperty().get()).isTrue();
    assertThat(log.form().learnedProperty().get()).isEqualTo("Sails to Porto");
    assertThat(log.form().onProperty().get()).isNull();
    assertThat(log.writing().problemProperty().get()).isEqualTo("Say on which day it was.");
    log.form().onProperty().set(TODAY);
    assertThat(log.writing().save()).isTrue();
    assertThat(learned()).containsExactly("Sails to Porto");
    assertThat(log.writing().unsaved()).isEmpty();
  }

  @Test
  void aDraftKeepsEverybodyAndIsDroppedOnlyByItsOwner() {
    log.begin();
    log.form().sharedProperty().set("The report");
    log.form().people().setAll(bo.id());
    log.form().kindProperty().set(Interaction.Kind.CALL);
    log.form().onProperty().set(TODAY.plusDays(1));
    desk.selection.select(bo.id());
    desk.selection.select(ana.id());
    assertThat(log.form().people()).containsExactly(bo.id());
    assertThat(log.form().kindProperty().get()).isEqualTo(Interaction.Kind.CALL);
    log.writing().leave();
    assertThat(log.writing().openProperty().get()).isTrue();
    assertThat(log.writing().problemProperty().get())
        .isEqualTo("Not saved yet: save it or discard it.");
    log.writing().cancel();
    desk.selection.select(bo.id());
    desk.selection.select(ana.id());
    assertThat(log.writing().openProperty().get()).isFalse();
    assertThat(log.writing().unsaved()).isEmpty();
  }

  @Test
  void leavingDropsAFormWithoutWords() {
    log.begin();
    log.writing().leave();
    assertThat(log.writing().openProperty().get()).isFalse();
  }

  @Test
  void aContactWrittenOverWithoutADayIsNotDropped() {
    log(TODAY, "a");
    log(TODAY, "b");
    log.edit(log.entries().getLast().contact());
    log.form().onProperty().set(null);
    log.edit(log.entries().getFirst().contact());
    assertThat(log.form().learnedProperty().get()).isEqualTo("a");
    assertThat(log.writing().problemProperty().get()).isEqualTo("Say on which day it was.");
    assertThat(log.writing().settle()).isFalse();
    assertThat(log.writing().unsaved()).contains(ana.id());
  }

  @Test
  void theDraftOfWhoIsRemovedComesBackWithThem() {
    log.begin();
    log.form().learnedProperty().set("Leaves the firm");
    person.remove();
    assertThat(log.writing().unsaved()).isEmpty();
    desk.edits.undo();
    desk.selection.select(ana.id());
    assertThat(log.form().learnedProperty().get()).isEqualTo("Leaves the firm");
    assertThat(log.form().people()).containsExactly(ana.id());
    assertThat(log.writing().save()).isTrue();
  }

  @Test
  void whoIsRemovedWhileAContactIsWrittenIsNotSavedWithIt() {
    log.begin();
    log.form().learnedProperty().set("Leaves the firm");
    person.remove();
    assertThat(desk.workspace.network().interactions()).isEmpty();
    assertThat(desk.errors).isEmpty();
  }

  @Test
  void aContactImportedForALaterDayDoesNotCountAsLast() {
    UUID id = UUID.randomUUID();
    Interaction planned =
        new Interaction(
            id, TODAY.plusDays(9), Interaction.Kind.EVENT, List.of(ana.id()), null, "", "", "");
    desk.workspace.apply(Changes.log(desk.workspace.network(), planned));
    assertThat(log.entries()).hasSize(1);
    assertThat(log.lastContactProperty().get()).isEqualTo("No contact written down yet");
  }
}
