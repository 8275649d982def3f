package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is done to several people at once, merging them included. */
class GroupChangesTest {
  private static final Person ME = Person.named("Maren").withMe(true);
  private static final Person ANA = Person.named("Ana");
  private static final Person ANNA = Person.named("Anna");
  private static final Person BO = Person.named("Bo");

  private static Network network(Fact... more) {
    List<Fact> facts = new ArrayList<>(List.of(ME, ANA, ANNA, BO));
    facts.addAll(List.of(more));
    return Network.of(facts);
  }

  private static Set<UUID> ids(Person... people) {
    return Set.copyOf(List.of(people).stream().map(Person::id).toList());
  }

  private static List<UUID> some(Network network, int from, int count) {
    return network.people().stream().map(Person::id).skip(from).limit(count).toList();
  }

  /** What holds after any change and its undo: nothing dangles, and all is as before. */
  private static void holdsAndIsUndone(Network network, Change change) {
    Set<Fact> before = new HashSet<>(network.facts());
    network.apply(change);
    assertThat(Network.of(network.facts()).facts()).hasSameElementsAs(network.facts());
    network.apply(change.inverse());
    assertThat(new HashSet<>(network.facts())).isEqualTo(before);
  }

  @Test
  void cadenceIsSetForOthersWhoHaveAnotherOne() {
    Person weekly = ANA.withCadence(7);
    Network network = Network.of(List.of(ME, weekly, ANNA, BO));
    Change change = GroupChanges.cadence(network, ids(ME, weekly, ANNA, BO), 7);
    assertThat(change.name()).isEqualTo("Be in touch with 2 people every week");
    holdsAndIsUndone(network, change);
    network.apply(change);
    assertThat(network.people()).extracting(Person::cadence).containsExactly(0, 7, 7, 7);
    Change none = GroupChanges.cadence(network, ids(BO), Cadence.NONE);
    assertThat(none.name()).isEqualTo("Say no more how often to be in touch with Bo");
  }

  @Test
  void aNetworkIsAddedToWhatTheyHaveAndTakenAway() {
    Person ana = ANA.withNetworks(Set.of(NetworkKind.PERSONAL));
    Network network = Network.of(List.of(ME, ana, ANNA, BO));
    Change into = GroupChanges.network(network, ids(ME, ana, BO), NetworkKind.STRATEGIC, true);
    assertThat(into.name()).isEqualTo("Put 2 people in my strategic network");
    holdsAndIsUndone(network, into);
    network.apply(into);
    assertThat(network.person(ANA.id()).networks())
        .containsExactly(NetworkKind.PERSONAL, NetworkKind.STRATEGIC);
    assertThat(network.person(ME.id()).networks()).isEmpty();
    Change out = GroupChanges.network(network, ids(ana, ANNA), NetworkKind.STRATEGIC, false);
    assertThat(out.name()).isEqualTo("Take Ana out of my strategic network");
    network.apply(out);
    assertThat(network.person(ANA.id())).isEqualTo(ana);
  }

  private static boolean speaksOf(Fact fact, Collection<UUID> people) {
    return switch (fact) {
      case Person person -> people.contains(person.id());
      case Circle _ -> false;
      case Membership in -> people.contains(in.person());
      case Tie tie -> people.contains(tie.from()) || people.contains(tie.to());
      case Interaction contact -> contact.people().stream().anyMatch(people::contains);
      case Worksheet sheet ->
          people.contains(sheet.about())
              || sheet.answers().values().stream()
                  .anyMatch(answer -> answer.people().stream().anyMatch(people::contains));
      case Promise promise -> people.contains(promise.person());
      case Favour favour -> people.contains(favour.person());
      case Place place -> people.contains(place.node());
      case Setting setting ->
          people.stream().anyMatch(id -> setting.name().endsWith(id.toString()));
    };
  }

  @Property(tries = 60)
  void aMergeLeavesNoTraceOfTheOthersAndIsUndone(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 30) int people,
      @ForAll @IntRange(min = 1, max = 4) int others,
      @ForAll boolean intoMe) {
    Network network = Network.of(Facts.some(seed, people));
    List<UUID> gone = some(network, 2, others);
    network.apply(GroupChanges.hide(network, gone));
    Person one = network.person(some(network, intoMe ? 0 : 1, 1).getFirst());
    Change change = Changes.merge(network, one.withName("One"), gone);
    Network after = Network.of(network.facts());
    after.apply(change);
    assertThat(after.facts()).noneMatch(fact -> speaksOf(fact, gone));
    assertThat(after.me())
        .isEqualTo(
            intoMe
                ? network
                    .me()
                    .map(
                        me -> me.withName("One").withIdentities(after.person(me.id()).identities()))
                : network.me());
    assertThat(after.people()).hasSize(people - gone.size());
    assertThat(after.worksheets()).hasSameSizeAs(network.worksheets());
    holdsAndIsUndone(network, change);
  }

  @Property(tries = 60)
  void whatIsDoneToSeveralIsOneStepThatIsUndone(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int people) {
    Network network = Network.of(Facts.some(seed, people));
    List<UUID> all = some(network, 0, people);
    holdsAndIsUndone(network, GroupChanges.join(network, all, Circle.of("Board", CircleKind.TAG)));
    holdsAndIsUndone(network, GroupChanges.tie(network, all, "knows"));
    holdsAndIsUndone(network, GroupChanges.hide(network, all));
    holdsAndIsUndone(network, GroupChanges.remove(network, all));
    network.apply(GroupChanges.hide(network, all));
    holdsAndIsUndone(network, GroupChanges.show(network, all));
    holdsAndIsUndone(network, GroupChanges.remove(network, all));
  }

  @Test
  void namesSayWhatIsDoneToHowMany() {
    Network network = network();
    Circle board = Circle.of("board", CircleKind.TAG);
    assertThat(GroupChanges.join(network, ids(ANA, ANNA, BO), board).name())
        .isEqualTo("Tag 3 people “board”");
    assertThat(GroupChanges.join(network, ids(ANA), board).name()).isEqualTo("Tag Ana “board”");
    assertThat(GroupChanges.tie(network, ids(ANA, BO), "knows").name())
        .isEqualTo("Tie 2 people to each other");
    assertThat(GroupChanges.hide(network, ids(ANA, BO)).name()).isEqualTo("Hide 2 people");
    assertThat(GroupChanges.remove(network, ids(ANA, BO, ME)).name()).isEqualTo("Remove 2 people");
    assertThat(GroupChanges.remove(network, ids(ANA, ME)).name()).isEqualTo("Remove Ana");
    assertThat(Changes.merge(network, ANA, ids(ANNA)).name()).isEqualTo("Merge Anna into Ana");
    assertThat(Changes.merge(network, ANA, ids(ANNA, BO)).name())
        .isEqualTo("Merge 3 people into Ana");
  }

  @Test
  void whoIsInACircleAlreadyDoesNotJoinAgain() {
    Circle board = Circle.of("Board", CircleKind.COMMUNITY);
    Network network = network(board, new Membership(board.id(), ANA.id()));
    Change change =
        GroupChanges.join(network, ids(ANA, BO), Circle.of("board", CircleKind.COMMUNITY));
    assertThat(change.edits())
        .extracting(Edit::after)
        .containsExactly(new Membership(board.id(), BO.id()));
    assertThat(change.name()).isEqualTo("Add Bo to Board");
  }

  @Test
  void tiesAmongMoreThanThirtyAreRefused() {
    Network network = network();
    List<UUID> many = IntStream.range(0, 31).mapToObj(_ -> UUID.randomUUID()).toList();
    assertThatIllegalArgumentException().isThrownBy(() -> GroupChanges.tie(network, many, "knows"));
    network.apply(GroupChanges.tie(network, ids(ANA, ANNA, BO), "knows"));
    assertThat(network.ties()).hasSize(3);
    assertThat(GroupChanges.tie(network, ids(ANA, ANNA, BO), "knows").edits()).isEmpty();
  }

  @Test
  void tiesThatSayTheSameOfTheSameTimeAreFoldedAndOthersAreNot() {
    Tie kept =
        Tie.stated(ANA.id(), BO.id(), "works with")
            .withDates(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1))
            .withCloseness(2);
    Tie same =
        Tie.stated(BO.id(), ANNA.id(), "works with")
            .withDates(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1))
            .withCloseness(4);
    Tie later =
        Tie.stated(ANNA.id(), BO.id(), "works with").withDates(LocalDate.of(2025, 1, 1), null);
    Tie friend = Tie.stated(ANNA.id(), BO.id(), "friend");
    Tie among = Tie.stated(ANA.id(), ANNA.id(), "knows");
    Network network = network(kept, same, later, friend, among);
    network.apply(Changes.merge(network, ANA, ids(ANNA)));
    assertThat(network.ties())
        .containsExactlyInAnyOrder(
            kept.withDates(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 1, 1)).withCloseness(4),
            later.withEnds(ANA.id(), BO.id()),
            friend.withEnds(ANA.id(), BO.id()));
  }

  @Test
  void circlesContactsWorksheetsAndThePlaceGoOver() {
    Circle board = Circle.of("Board", CircleKind.TEAM);
    Interaction call =
        new Interaction(
            UUID.randomUUID(),
            LocalDate.of(2026, 5, 4),
            Interaction.Kind.CALL,
            List.of(ANNA.id(), BO.id(), ANA.id()),
            null,
            "",
            "",
            "");
    Worksheet sheet =
        Worksheet.begin("reach-out", ANNA.id(), LocalDate.of(2026, 5, 4))
            .withAnswer("warm-path", Worksheet.Answer.people(List.of(ANNA.id(), BO.id())));
    Network network =
        network(
            board,
            new Membership(board.id(), ANNA.id()),
            call,
            sheet,
            new Place(ANNA.id(), 3, 4, true));
    network.apply(Changes.merge(network, ANA, ids(ANNA)));
    assertThat(network.members(board.id())).containsExactly(ANA.id());
    assertThat(network.interaction(call.id()).people()).containsExactly(ANA.id(), BO.id());
    assertThat(network.worksheet(sheet.id()).about()).isEqualTo(ANA.id());
    assertThat(network.worksheet(sheet.id()).answers())
        .isEqualTo(Map.of("warm-path", Worksheet.Answer.people(List.of(ANA.id(), BO.id()))));
    assertThat(network.place(ANA.id())).contains(new Place(ANA.id(), 3, 4, true));
    assertThat(network.place(ANNA.id())).isEmpty();
  }

  @Test
  void promisesFavoursAndChoicesGoOver() {
    LocalDate day = LocalDate.of(2026, 5, 4);
    Promise promise = Promise.mine(ANNA.id(), "Send the paper", null, day);
    Favour favour = Favour.of(ANNA.id(), Favour.Way.GOT, Favour.Kind.HELP, day, "");
    Setting later = new Setting(Choices.name("outreach.due", ANNA.id()), "2026-06-01");
    Setting never = new Setting(Choices.name("outreach.dormant", ANNA.id()), "never");
    Setting own = new Setting(Choices.name("outreach.dormant", ANA.id()), "2027-01-01");
    Network network = network(promise, favour, later, never, own);
    network.apply(Changes.merge(network, ANA, ids(ANNA)));
    assertThat(network.promises(ANA.id())).containsExactly(promise.withPerson(ANA.id()));
    assertThat(network.favours(ANA.id())).containsExactly(favour.withPerson(ANA.id()));
    assertThat(network.settings())
        .containsExactlyInAnyOrder(
            own, new Setting(Choices.name("outreach.due", ANA.id()), "2026-06-01"));
  }

  @Test
  void theOwnerOwesThemselvesNothing() {
    LocalDate day = LocalDate.of(2026, 5, 4);
    Network network =
        network(
            Promise.theirs(ANA.id(), "Call back", day, day),
            Favour.of(ANA.id(), Favour.Way.GAVE, Favour.Kind.CREDIT, day, ""));
    network.apply(Changes.merge(network, ME, ids(ANA)));
    assertThat(network.promises()).isEmpty();
    assertThat(network.favours()).isEmpty();
  }

  @Test
  void whatIsAboutWhatGoesGoesToo() {
    LocalDate day = LocalDate.of(2026, 5, 4);
    Promise promise = Promise.mine(ANA.id(), "Send the paper", null, day);
    Worksheet sheet = Worksheet.begin("reach-out", ANA.id(), day);
    Setting kept = new Setting(Choices.name("outreach.due", BO.id()), "2026-06-01");
    Network network =
        network(
            promise,
            sheet,
            kept,
            new Setting(Choices.name("outreach.promise", promise.id()), "2026-06-01"),
            new Setting(Choices.name("outreach.follow-up", sheet.id()), "2026-06-01"),
            new Setting(Choices.name("outreach.due", ANA.id()), "2026-06-01"));
    Set<Fact> before = new HashSet<>(network.facts());
    Change change = Changes.removePerson(network, ANA.id());
    network.apply(change);
    assertThat(network.settings()).containsExactly(kept);
    assertThat(network.promises()).isEmpty();
    network.apply(change.inverse());
    assertThat(new HashSet<>(network.facts())).isEqualTo(before);
  }

  @Test
  void theOwnerIsNeverMergedAway() {
    Network network = network();
    assertThatIllegalArgumentException().isThrownBy(() -> Changes.merge(network, ANA, ids(ME)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Changes.merge(network, ANA, ids(ANA, BO)));
    network.apply(Changes.merge(network, ME, ids(ANA)));
    assertThat(network.me()).contains(ME);
  }
}
