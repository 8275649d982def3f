package kith.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Favour.Kind;
import kith.network.Favour.Way;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.ui.common.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people did for each other, on the 23rd of November 2026, and each step undone. */
class LedgerModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir static Path folder;

  private final Person me = Person.named("Maren Vogel").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private Desk desk;
  private PersonModel person;
  private LedgerModel model;

  private void open(Fact... more) {
    Fact[] facts = Stream.concat(Stream.of(me, ana, bo), Stream.of(more)).toArray(Fact[]::new);
    desk = Desk.of(folder.resolve(UUID.randomUUID() + ".mv.db"), facts);
    person = new PersonModel(desk.edits, desk.selection);
    model = new LedgerModel(desk.edits, person.personProperty(), Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    model.close();
    person.close();
    desk.close();
    assertThat(desk.errors).isEmpty();
  }

  private Network network() {
    return desk.workspace.network();
  }

  private List<String> told() {
    return model.lines().stream().map(line -> line.head() + " | " + line.text()).toList();
  }

  private Favour favour(Way way, int daysAgo, String text) {
    return Favour.of(ana.id(), way, Kind.INFORMATION, TODAY.minusDays(daysAgo), text);
  }

  private void write(Deed deed, String text) {
    model.begin();
    model.form().deedProperty().set(deed);
    model.form().textProperty().set(text);
  }

  @Test
  void whatWaitsComesFirstAndThenWhatWasTheLatestFirst() {
    open(
        favour(Way.GAVE, 40, "The harbour plan"),
        favour(Way.ASKED, 5, ""),
        Promise.theirs(ana.id(), "Ask the board", null, TODAY.minusDays(9)),
        Promise.mine(ana.id(), "Send the paper", TODAY.minusDays(2), TODAY.minusDays(20)),
        Promise.mine(ana.id(), "Call Bo", TODAY, TODAY.minusDays(20)).withKept(TODAY.minusDays(3)),
        Promise.mine(bo.id(), "Not hers", TODAY, TODAY));
    assertThat(told())
        .containsExactly(
            "I promised, by 21 Nov 2026: 2 days late | Send the paper",
            "They promised on 14 Nov 2026 | Ask the board",
            "I promised, kept 20 Nov 2026 | Call Bo",
            "I asked · Information · 18 Nov 2026 | ",
            "I gave · Information · 14 Oct 2026 | The harbour plan");
    assertThat(model.lines()).extracting(LedgerModel.Line::late).startsWith(true, false);
    assertThat(model.balanceProperty().get())
        .isEqualTo("You asked once since October and gave once.");
    desk.selection.select(me.id());
    assertThat(model.lines()).isEmpty();
  }

  @Test
  void aSentenceAndNoScoreBeforeAskingAgain() {
    open(favour(Way.ASKED, 90, ""), favour(Way.ASKED, 60, ""), favour(Way.ASKED, 30, ""));
    assertThat(model.balanceProperty().get())
        .isEqualTo("You asked 3 times since August and gave nothing yet.");
  }

  @Test
  void aFavourIsWrittenDownEditedAndTakenOutAndEachIsUndone() {
    open();
    write(Deed.GAVE, "An hour on her deck");
    model.form().kindProperty().set(Kind.HELP);
    assertThat(model.writing().save()).isTrue();
    assertThat(model.writing().openProperty().get()).isFalse();
    assertThat(told()).containsExactly("I gave · Help · 23 Nov 2026 | An hour on her deck");
    assertThat(desk.workspace.undoName()).contains("Note what you gave Ana Costa");

    model.edit(model.lines().getFirst());
    assertThat(model.form().mayBe(Deed.PROMISE)).isFalse();
    model.form().onProperty().set(TODAY.minusDays(1));
    model.form().deedProperty().set(Deed.GOT);
    assertThat(model.writing().save()).isTrue();
    assertThat(told()).containsExactly("I got · Help · 22 Nov 2026 | An hour on her deck");
    desk.edits.undo();
    assertThat(told()).containsExactly("I gave · Help · 23 Nov 2026 | An hour on her deck");

    model.remove(model.lines().getFirst());
    assertThat(model.lines()).isEmpty();
    desk.edits.undo();
    assertThat(model.lines()).hasSize(1);
    desk.edits.undo();
    assertThat(network().favours()).isEmpty();
  }

  @Test
  void aPromiseIsGivenEditedKeptAndOpenAgain() {
    open();
    write(Deed.THEIR_PROMISE, "  ");
    assertThat(model.writing().save()).isFalse();
    assertThat(model.writing().problemProperty().get()).isEqualTo("Say what is promised.");
    model.form().textProperty().set("A word with the board");
    model.form().dueProperty().set(TODAY.plusDays(7));
    assertThat(model.writing().save()).isTrue();
    assertThat(told()).containsExactly("They promised, by 30 Nov 2026 | A word with the board");
    model.edit(model.lines().getFirst());
    model.form().dueProperty().set(null);
    assertThat(model.writing().save()).isTrue();
    assertThat(told()).containsExactly("They promised on 23 Nov 2026 | A word with the board");

    model.tick(model.lines().getFirst());
    assertThat(told()).containsExactly("They promised, kept 23 Nov 2026 | A word with the board");
    model.tick(model.lines().getFirst());
    assertThat(model.lines().getFirst().isOpen()).isTrue();
    desk.edits.undo();
    assertThat(model.lines().getFirst().isKept()).isTrue();
    desk.edits.undo();
    desk.edits.undo();
    assertThat(told()).containsExactly("They promised, by 30 Nov 2026 | A word with the board");
    desk.edits.undo();
    assertThat(network().promises()).isEmpty();
  }

  @Test
  void anAskThatIsAnsweredWasGotToday() {
    open(favour(Way.ASKED, 12, "The ferry rule"));
    model.tick(model.lines().getFirst());
    assertThat(told()).containsExactly("I got · Information · 23 Nov 2026 | The ferry rule");
    desk.edits.undo();
    assertThat(told()).containsExactly("I asked · Information · 11 Nov 2026 | The ferry rule");
  }

  @Test
  void aFavourOfADayToComeIsAPromise() {
    open();
    write(Deed.GAVE, "A lift");
    model.form().onProperty().set(TODAY.plusDays(1));
    assertThat(model.writing().save()).isFalse();
    assertThat(model.writing().problemProperty().get())
        .isEqualTo("That day is still to come; what is to come is a promise.");
    model.form().onProperty().set(null);
    assertThat(model.writing().save()).isFalse();
    assertThat(model.writing().problemProperty().get()).isEqualTo("Say on which day it was.");
  }

  @Test
  void wordsAreNeverLostWhenSomebodyElseIsSelected() {
    open();
    write(Deed.GAVE, "A lift");
    desk.selection.select(bo.id());
    assertThat(network().favours(ana.id())).extracting(Favour::words).containsExactly("A lift");
    assertThat(model.writing().openProperty().get()).isFalse();

    write(Deed.ASKED, "A bed for the night");
    model.form().onProperty().set(null);
    model.writing().leave();
    assertThat(model.writing().openProperty().get()).isTrue();
    desk.selection.select(ana.id());
    assertThat(network().favours(bo.id())).isEmpty();
    assertThat(model.writing().settle()).isFalse();
    assertThat(model.writing().unsaved()).contains(bo.id());
    desk.selection.select(bo.id());
    assertThat(model.form().textProperty().get()).isEqualTo("A bed for the night");
    assertThat(model.writing().problemProperty().get()).isEqualTo("Say on which day it was.");
    model.form().onProperty().set(TODAY);
    assertThat(model.writing().settle()).isTrue();
    assertThat(network().favours(bo.id())).hasSize(1);
    model.begin();
    model.writing().leave();
    assertThat(model.writing().openProperty().get()).isFalse();
  }

  @Test
  void whileNamesAreSafeTheOwnersWordsAreNotShown() {
    open(favour(Way.GAVE, 3, "What Bo Lind said"));
    desk.edits.apply(() -> Changes.choose(network(), Naming.Choice.NONE.withSafe(true).setting()));
    assertThat(model.lines().getFirst().text()).isEmpty();
    assertThat(model.lines().getFirst().veiled()).isTrue();
    assertThat(model.mayEdit()).isFalse();
    model.edit(model.lines().getFirst());
    assertThat(model.writing().openProperty().get()).isFalse();
  }
}
