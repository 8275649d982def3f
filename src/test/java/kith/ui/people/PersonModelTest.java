package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kith.network.Cadence;
import kith.network.Changes;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonModelTest {
  private final Person ana = Person.named("Ana Costa").withNotes("Sails.");
  private final Person bo = Person.named("Bo Lind");
  private Path file;
  private Desk desk;
  private PersonModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("people.mv.db");
    desk = Desk.of(file, ana, bo);
    model = new PersonModel(desk.edits, desk.selection);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  private Person inFile(Person person) {
    return desk.workspace.network().person(person.id());
  }

  private void type(PersonField field, String text) {
    model.text(field).set(text);
  }

  @Test
  void showsWhatIsKnown() {
    assertThat(model.text(PersonField.NAME).get()).isEqualTo("Ana Costa");
    assertThat(model.text(PersonField.NOTES).get()).isEqualTo("Sails.");
  }

  @Test
  void savesWhatIsTypedWhenTheDelayRunsOut() {
    type(PersonField.NOTES, "Sails. Sings.");
    assertThat(inFile(ana).notes()).isEqualTo("Sails.");
    assertThat(desk.timer.delay()).isLessThanOrEqualTo(Duration.ofMillis(300));
    desk.timer.elapse();
    assertThat(inFile(ana).notes()).isEqualTo("Sails. Sings.");
  }

  @Test
  void typingInOneFieldIsOneUndo() {
    for (String text : List.of("S", "Si", "Sin", "Sing")) {
      type(PersonField.NOTES, text);
      desk.timer.elapse();
    }
    desk.edits.undo();
    assertThat(inFile(ana).notes()).isEqualTo("Sails.");
    assertThat(model.text(PersonField.NOTES).get()).isEqualTo("Sails.");
    desk.edits.redo();
    assertThat(model.text(PersonField.NOTES).get()).isEqualTo("Sing");
  }

  @Test
  void leavingAFieldBeginsANewUndo() {
    type(PersonField.NOTES, "One");
    model.left(PersonField.NOTES);
    type(PersonField.NOTES, "Two");
    model.left(PersonField.NOTES);
    desk.edits.undo();
    assertThat(inFile(ana).notes()).isEqualTo("One");
  }

  @Test
  void undoTakesBackWhatWasTypedAMomentAgo() {
    type(PersonField.NOTES, "Not saved yet");
    desk.edits.undo();
    assertThat(inFile(ana).notes()).isEqualTo("Sails.");
    assertThat(model.text(PersonField.NOTES).get()).isEqualTo("Sails.");
  }

  @Test
  void savesBeforeSomebodyElseIsSelected() {
    type(PersonField.ROLE, "Skipper");
    desk.selection.select(bo.id());
    assertThat(inFile(ana).role()).isEqualTo("Skipper");
    assertThat(inFile(bo).role()).isEmpty();
    assertThat(model.text(PersonField.ROLE).get()).isEmpty();
  }

  @Test
  void savesBeforeItCloses() {
    type(PersonField.ROLE, "Skipper");
    model.close();
    desk.close();
    desk = Desk.open(file);
    assertThat(inFile(ana).role()).isEqualTo("Skipper");
  }

  @Test
  void aCadenceIsTypedByHandAndShownInWordsOnceOneLeaves() {
    type(PersonField.CADENCE, "30");
    desk.timer.elapse();
    assertThat(inFile(ana).cadence()).isEqualTo(30);
    type(PersonField.CADENCE, "30 someday");
    desk.timer.elapse();
    assertThat(model.problem(PersonField.CADENCE).get())
        .isEqualTo("Write how often like every month, 45 days or 2 weeks, ten years at most.");
    type(PersonField.CADENCE, "3 weeks");
    model.left(PersonField.CADENCE);
    assertThat(inFile(ana).cadence()).isEqualTo(21);
    assertThat(model.text(PersonField.CADENCE).get()).isEqualTo("every 21 days");
    type(PersonField.CADENCE, "");
    model.left(PersonField.CADENCE);
    assertThat(inFile(ana).cadence()).isEqualTo(Cadence.NONE);
  }

  @Test
  void eachNetworkIsOneUndo() {
    model.setNetwork(NetworkKind.STRATEGIC, true);
    model.setNetwork(NetworkKind.PERSONAL, true);
    model.setNetwork(NetworkKind.PERSONAL, true);
    assertThat(inFile(ana).networks()).containsExactly(NetworkKind.PERSONAL, NetworkKind.STRATEGIC);
    desk.edits.undo();
    assertThat(inFile(ana).networks()).containsExactly(NetworkKind.STRATEGIC);
    model.setNetwork(NetworkKind.STRATEGIC, false);
    assertThat(inFile(ana).networks()).isEmpty();
  }

  @Test
  void aBlankNameIsNotSavedAndSaysWhy() {
    type(PersonField.NAME, "A");
    desk.timer.elapse();
    type(PersonField.NAME, "  ");
    desk.timer.elapse();
    assertThat(inFile(ana).name()).isEqualTo("Ana Costa");
    assertThat(model.text(PersonField.NAME).get()).isEqualTo("  ");
    assertThat(model.problem(PersonField.NAME).get())
        .isEqualTo("A person needs a name; until you write one, Ana Costa stays.");
    type(PersonField.NAME, "Ana C");
    assertThat(model.problem(PersonField.NAME).get()).isEmpty();
    desk.timer.elapse();
    assertThat(inFile(ana).name()).isEqualTo("Ana C");
  }

  @Test
  void aSpaceBeingTypedIsLeftAlone() {
    type(PersonField.ROLE, "First ");
    desk.timer.elapse();
    assertThat(inFile(ana).role()).isEqualTo("First");
    assertThat(model.text(PersonField.ROLE).get()).isEqualTo("First ");
    model.left(PersonField.ROLE);
    assertThat(model.text(PersonField.ROLE).get()).isEqualTo("First");
  }

  @Test
  void anotherEditShowsAtOnceAndLeavesTypingAlone() {
    type(PersonField.NOTES, "Half a sen");
    Person now = inFile(ana);
    desk.workspace.apply(Changes.editPerson(now, now.withOrganisation("Harbour")));
    assertThat(model.text(PersonField.ORGANISATION).get()).isEqualTo("Harbour");
    assertThat(model.text(PersonField.NOTES).get()).isEqualTo("Half a sen");
    desk.timer.elapse();
    assertThat(inFile(ana).notes()).isEqualTo("Half a sen");
    assertThat(inFile(ana).organisation()).isEqualTo("Harbour");
  }

  @Test
  void listsAreOneALine() {
    type(PersonField.EMAILS, "ana@example.org\n\nana@work.example");
    model.left(PersonField.EMAILS);
    assertThat(inFile(ana).emails()).containsExactly("ana@example.org", "ana@work.example");
    assertThat(model.text(PersonField.EMAILS).get()).isEqualTo("ana@example.org\nana@work.example");
  }

  @Test
  void aBirthdayIsReadAsPeopleWriteIt() {
    type(PersonField.BIRTHDAY, "14 march");
    model.left(PersonField.BIRTHDAY);
    assertThat(inFile(ana).birthday()).isEqualTo("--03-14");
    assertThat(model.text(PersonField.BIRTHDAY).get()).isEqualTo("14 March");
    type(PersonField.BIRTHDAY, "in spring");
    model.left(PersonField.BIRTHDAY);
    assertThat(inFile(ana).birthday()).isEqualTo("--03-14");
    assertThat(model.text(PersonField.BIRTHDAY).get()).isEqualTo("in spring");
    assertThat(model.problem(PersonField.BIRTHDAY).get())
        .isEqualTo("Write the birthday like 14 March or 14 March 1980.");
  }

  @Test
  void closenessIsSavedAtOnceAfterWhatWasTyped() {
    type(PersonField.NOTES, "First");
    model.setCloseness(4);
    assertThat(inFile(ana).notes()).isEqualTo("First");
    assertThat(inFile(ana).closeness()).isEqualTo(4);
    desk.edits.undo();
    assertThat(model.closenessProperty().get()).isZero();
    assertThat(inFile(ana).notes()).isEqualTo("First");
  }

  @Test
  void whoIsRemovedIsNotSelectedAndUndoBringsThemBack() {
    desk.workspace.apply(
        Changes.addTie(desk.workspace.network(), Tie.stated(ana.id(), bo.id(), "knows")));
    assertThat(model.remove()).contains("Removed Ana Costa. Undo brings them back.");
    assertThat(inFile(ana)).isNull();
    assertThat(desk.selection.person()).isEmpty();
    assertThat(model.personProperty().get()).isNull();
    desk.edits.undo();
    assertThat(inFile(ana)).isEqualTo(ana);
    assertThat(desk.workspace.network().ties(ana.id())).hasSize(1);
  }
}
