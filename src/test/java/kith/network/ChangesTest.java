package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo O'Neill");
  private final Network network = Network.of(List.of(ana, bo));

  @Test
  void namesSayWhatIsDoneAndToWhom() {
    Interaction contact =
        new Interaction(
            UUID.randomUUID(),
            LocalDate.EPOCH,
            Interaction.Kind.CALL,
            List.of(ana.id(), bo.id()),
            Interaction.Initiative.ME,
            "",
            "",
            "");
    Worksheet sheet = Worksheet.begin("reach-out", bo.id(), LocalDate.EPOCH);

    assertThat(Changes.addPerson(ana).name()).isEqualTo("Add Ana Costa");
    assertThat(Changes.editPerson(ana, ana.withName("Anna Costa")).name())
        .isEqualTo("Rename Ana Costa to Anna Costa");
    assertThat(Changes.editPerson(ana, ana.withRole("Chair")).name()).isEqualTo("Edit Ana Costa");
    assertThat(Changes.addTie(network, Tie.stated(ana.id(), bo.id(), "knows")).name())
        .isEqualTo("Tie Ana Costa and Bo O'Neill");
    assertThat(Changes.log(network, contact).name())
        .isEqualTo("Log a contact with Ana Costa and one other");
    assertThat(Changes.fill(network, null, sheet).name())
        .isEqualTo("Fill in the canvas for Bo O'Neill");
  }

  @Test
  void namesTellWhoOwesWhom() {
    Promise mine = Promise.mine(ana.id(), "Send the paper", null, LocalDate.EPOCH);
    Promise theirs = Promise.theirs(bo.id(), "Call back", null, LocalDate.EPOCH);
    Favour favour =
        Favour.of(
            ana.id(), Favour.Way.ASKED, Favour.Kind.INTRODUCTION, LocalDate.EPOCH, "To Carla");

    assertThat(Changes.promise(network, mine).name())
        .isEqualTo("Promise Ana Costa: Send the paper");
    assertThat(Changes.promise(network, theirs).name())
        .isEqualTo("Note a promise by Bo O'Neill: Call back");
    assertThat(Changes.keep(network, mine, LocalDate.EPOCH).name())
        .isEqualTo("Keep a promise to Ana Costa");
    assertThat(Changes.keep(network, theirs, LocalDate.EPOCH).name())
        .isEqualTo("Note that Bo O'Neill kept a promise");
    assertThat(Changes.editPromise(network, mine, mine.withDue(LocalDate.EPOCH)).name())
        .isEqualTo("Edit a promise between you and Ana Costa");
    assertThat(Changes.addFavour(network, favour).name())
        .isEqualTo("Note what you asked of Ana Costa");
    assertThat(Changes.editFavour(network, favour, favour.withWay(Favour.Way.GOT)).name())
        .isEqualTo("Edit what you and Ana Costa did for each other");
    Circle board = Circle.of("Board", CircleKind.TEAM);
    assertThat(Changes.editCircle(board, board.withCadence(30)).name()).isEqualTo("Edit Board");
  }

  @Test
  void aPromiseIsKeptAndOpenAgain() {
    Promise promise = Promise.mine(ana.id(), "Send the paper", null, LocalDate.EPOCH);
    network.apply(Changes.promise(network, promise));
    Change keep = Changes.keep(network, promise, LocalDate.of(2026, 5, 4));

    network.apply(keep);
    assertThat(network.promise(promise.id()).kept()).isEqualTo(LocalDate.of(2026, 5, 4));
    network.apply(keep.inverse());
    assertThat(network.promises(ana.id())).containsExactly(promise);
    assertThat(promise.isOpen()).isTrue();
  }

  @Test
  void joiningFindsTheCircleWhateverItsCaseAndAccents() {
    network.apply(
        Changes.join(network, ana.id(), Circle.of("Société Générale", CircleKind.COMPANY)));
    network.apply(Changes.join(network, bo.id(), Circle.of("SOCIETE generale", CircleKind.TEAM)));

    assertThat(network.circles())
        .singleElement()
        .extracting(Circle::name)
        .isEqualTo("Société Générale");
    Circle circle = network.circles().iterator().next();
    assertThat(network.members(circle.id())).containsExactly(ana.id(), bo.id());
  }

  @Test
  void theLastToLeaveTakesTheCircleAlong() {
    network.apply(Changes.join(network, ana.id(), Circle.of("Choir", CircleKind.COMMUNITY)));
    UUID choir = network.circles().iterator().next().id();

    network.apply(Changes.leave(network, ana.id(), choir));

    assertThat(network.circles()).isEmpty();
  }

  @Test
  void takingBackANewLayoutPutsEverybodyBack() {
    network.remember(new Place(ana.id(), 1, 1, true));
    Change layout =
        Changes.layOut(
            network, List.of(new Place(ana.id(), 5, 5, true), new Place(bo.id(), 6, 6, false)));
    network.apply(layout);
    assertThat(network.place(bo.id())).contains(new Place(bo.id(), 6, 6, false));

    network.apply(layout.inverse());

    assertThat(network.place(ana.id())).contains(new Place(ana.id(), 1, 1, true));
    assertThat(network.place(bo.id())).isEmpty();
  }
}
