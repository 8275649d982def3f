package kith.find;

import static kith.find.Samples.call;
import static kith.find.Samples.marked;
import static kith.find.Samples.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kith.network.Changes;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Tie;
import kith.network.Worksheet;
import org.junit.jupiter.api.Test;

class IndexTest {
  private final Person ana =
      Person.named("Ana Costa").withRole("Director").withOrganisation("Contoso");
  private final Person zoe = Person.named("Zoë Brandt").withNotes("Knows the harbour\nmaster");
  private final Person kim = Person.named("Kim Banana");

  private static Found find(String query, Fact... facts) {
    return Index.of(List.of(facts)).find(query, 50);
  }

  @Test
  void nothingFindsNobody() {
    assertThat(find("  ", ana)).isEqualTo(Found.NOBODY);
    assertThat(find("–?", ana)).isEqualTo(Found.NOBODY);
    assertThat(find("xyz", ana).hits()).isEmpty();
    assertThat(find("ana").hits()).isEmpty();
  }

  @Test
  void theNearerToTheNameTheBetter() {
    Person start = Person.named("Marlow Quist");
    Person word = Person.named("Bea Marlow");
    Person part = Person.named("Ida Tamarlowe");
    Person work = Person.named("C").withOrganisation("Marlow & Sons");
    Person circle = Person.named("D");
    Person tag = Person.named("E");
    Person note = Person.named("F").withNotes("met at Marlow station");
    Person contact = Person.named("G");
    Person sheet = Person.named("H");
    Person error = Person.named("Marlov Ek");
    Circle club = Circle.of("Marlow rowers", CircleKind.COMMUNITY);
    Circle mark = Circle.of("Ask about marlow", CircleKind.TAG);

    Found found =
        find(
            "marlow",
            error,
            sheet,
            contact,
            note,
            tag,
            circle,
            work,
            part,
            word,
            start,
            club,
            mark,
            new Membership(club.id(), circle.id()),
            new Membership(mark.id(), tag.id()),
            call("2026-05-01", "Moves to Marlow", contact),
            Worksheet.begin("reach-out", sheet.id(), LocalDate.of(2026, 1, 1))
                .withAnswer("goal", Worksheet.Answer.text("a bridge to Marlow")));

    assertThat(names(found))
        .containsExactly(
            "Marlow Quist",
            "Bea Marlow",
            "Ida Tamarlowe",
            "C",
            "D",
            "E",
            "G",
            "F",
            "H",
            "Marlov Ek");
    assertThat(found.hits())
        .extracting(Hit::match)
        .containsExactly(
            Match.NAME_START,
            Match.NAME_WORD,
            Match.NAME_PART,
            Match.WORK,
            Match.CIRCLE,
            Match.CIRCLE,
            Match.TEXT,
            Match.TEXT,
            Match.TEXT,
            Match.NEARLY);
    assertThat(found.hits())
        .extracting(Hit::where)
        .containsExactly(
            Where.NAME,
            Where.NAME,
            Where.NAME,
            Where.WORK,
            Where.CIRCLE,
            Where.TAG,
            Where.CONTACT,
            Where.NOTES,
            Where.WORKSHEET,
            Where.NAME);
  }

  @Test
  void ofThoseWhoFitAlikeTiesThenTheLatestContactThenTheNameDecide() {
    Person tied = Person.named("Sam Young");
    Person met = Person.named("Sam Zimmer");
    Person metLongAgo = Person.named("Sam Abel");
    Person a = Person.named("Sam Bader");
    Person b = Person.named("Sam Cole");

    Found found =
        find(
            "sam",
            b,
            a,
            metLongAgo,
            met,
            tied,
            zoe,
            Tie.stated(tied.id(), zoe.id(), "knows"),
            call("2020-01-01", "", metLongAgo),
            call("2026-01-01", "", met));

    assertThat(names(found))
        .containsExactly("Sam Young", "Sam Zimmer", "Sam Abel", "Sam Bader", "Sam Cole");
  }

  @Test
  void everyWordMustBeFoundInAnyOrderAndAnywhere() {
    assertThat(names(find("costa ana", ana, zoe))).containsExactly("Ana Costa");
    assertThat(names(find("contoso cos", ana, zoe))).containsExactly("Ana Costa");
    assertThat(names(find("zoe harbour", ana, zoe))).containsExactly("Zoë Brandt");
    assertThat(names(find("ana harbour", ana, zoe))).isEmpty();
  }

  @Test
  void wordsInOneTextComeBeforeWordsInSeveral() {
    Person apart = Person.named("A");
    Person together = Person.named("B");

    Found found =
        find(
            "wind farm",
            apart,
            together,
            call("2026-05-01", "a wind band", apart),
            call("2026-05-02", "the family farm", apart),
            call("2019-05-01", "a second wind farm", together));

    assertThat(names(found)).containsExactly("B", "A");
    assertThat(marked(found.hits().getFirst().context())).isEqualTo("a second [wind] [farm]");
  }

  @Test
  void smallErrorsAreForgivenFromFourLettersOn() {
    Person lind = Person.named("Bo Lindqvist");

    assertThat(names(find("lidnqvist", lind))).containsExactly("Bo Lindqvist");
    assertThat(names(find("linqvits", lind))).containsExactly("Bo Lindqvist");
    assertThat(names(find("lmdq", lind))).isEmpty();
    assertThat(names(find("lnd", lind))).isEmpty();
    assertThat(names(find("lndq", lind))).containsExactly("Bo Lindqvist");
    assertThat(marked(find("lndqvist", lind).hits().getFirst().name())).isEqualTo("Bo [Lindqvist]");
  }

  @Test
  void anErrorInTheFirstLetterOnlyWhereNothingElseIsFound() {
    Person lind = Person.named("Bo Lindqvist");

    assertThat(names(find("kindqvist", lind))).containsExactly("Bo Lindqvist");
    assertThat(names(find("kindqvist", lind, Person.named("Kindqvist Oy"))))
        .containsExactly("Kindqvist Oy");
  }

  @Test
  void errorsAreNotForgivenWhereManyFit() {
    List<Fact> many = new ArrayList<>();
    IntStream.range(0, 12).forEach(i -> many.add(Person.named("Marta " + i)));
    many.add(Person.named("Marka"));

    assertThat(Index.of(many).find("marta", 50).people()).hasSize(12);
    assertThat(Index.of(many.subList(1, 13)).find("marta", 50).people()).hasSize(12);
  }

  @Test
  void accentsCaseAndApostrophesDoNotMatter() {
    assertThat(marked(find("ZOE", zoe).hits().getFirst().name())).isEqualTo("[Zoë] Brandt");
    assertThat(marked(find("oe", zoe).hits().getFirst().name())).isEqualTo("Z[oë] Brandt");
    assertThat(names(find("obrien", Person.named("Pat O’Brien")))).containsExactly("Pat O’Brien");
    assertThat(names(find("o'brien", Person.named("Pat OBrien")))).containsExactly("Pat OBrien");
    assertThat(names(find("ΟΔΥΣ", Person.named("Οδυσσεύς")))).containsExactly("Οδυσσεύς");
    assertThat(marked(find("stras", Person.named("Eva Straße")).hits().getFirst().name()))
        .isEqualTo("Eva [Straß]e");
    assertThat(marked(find("田", Person.named("山田太郎")).hits().getFirst().name()))
        .isEqualTo("山[田]太郎");
  }

  @Test
  void saysWhereAndShowsTheWordsAround() {
    String before = "one two three four five six seven eight nine ten eleven twelve ";
    String after = " and then a good deal more that nobody needs to see in a list of hits";
    Person long_ = Person.named("L").withNotes(before + "the harbour" + after);

    assertThat(marked(find("harb", long_).hits().getFirst().context()))
        .isEqualTo(
            "…nine ten eleven twelve the [harb]our and then a good deal more that nobody needs"
                + " to see in a…");
    assertThat(marked(find("harb", zoe).hits().getFirst().context()))
        .isEqualTo("Knows the [harb]our master");
    assertThat(marked(find("contoso", ana).hits().getFirst().context()))
        .isEqualTo("Director, [Contoso]");
    assertThat(marked(find("ana", ana).hits().getFirst().context())).isEqualTo("Director, Contoso");
  }

  @Test
  void ofSeveralContactsTheLatestIsShown() {
    Found found =
        find(
            "boat",
            kim,
            call("2021-05-01", "a boat", kim),
            call("2026-05-01", "the boat is sold", kim),
            call("2024-05-01", "the boat leaks", kim));

    assertThat(marked(found.hits().getFirst().context())).isEqualTo("the [boat] is sold");
  }

  @Test
  void everybodyWhoFitsIsToldButNotMoreHitsThanAsked() {
    List<Person> many = IntStream.range(0, 40).mapToObj(i -> Person.named("Ana " + i)).toList();

    Found found = Index.of(many).find("a", 3);

    assertThat(names(found)).containsExactly("Ana 0", "Ana 1", "Ana 10");
    assertThat(found.people()).hasSize(40);
  }

  @Test
  void followsWhatChanges() {
    Network network = Network.of(List.of(ana, zoe, kim));
    Index index = Index.of(network.facts());

    index = index.after(Changes.editPerson(ana, ana.withName("Anna Costa")));
    assertThat(names(index.find("ana", 9))).containsExactly("Kim Banana");
    assertThat(names(index.find("anna", 9))).containsExactly("Anna Costa");
    index = index.after(Changes.removePerson(network, zoe.id()));
    assertThat(index.find("zoe", 9).people()).isEmpty();
    index = index.after(Changes.removePerson(network, zoe.id()).inverse());
    assertThat(names(index.find("zoe", 9))).containsExactly("Zoë Brandt");
    var join = Changes.join(network, kim.id(), Circle.of("Rowing", CircleKind.TEAM));
    index = index.after(join);
    assertThat(names(index.find("rowing", 9))).containsExactly("Kim Banana");
    assertThat(index.after(join.inverse()).find("rowing", 9).people()).isEmpty();
  }

  @Test
  void promisesAndFavoursFindWhomTheyBind() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Promise promise = Promise.mine(ana.id(), "Send the tide tables", null, day);
    Favour favour =
        Favour.of(kim.id(), Favour.Way.GAVE, Favour.Kind.HELP, day, "Read the tide paper");
    Index index = Index.of(List.of(ana, kim, promise, favour));
    assertThat(names(index.find("tide", 9))).containsExactly("Ana Costa", "Kim Banana");
    assertThat(index.find("tables", 9).hits().getFirst().where()).isEqualTo(Where.PROMISE);
    assertThat(index.find("paper", 9).hits().getFirst().where()).isEqualTo(Where.FAVOUR);
    Index after = index.after(Edit.remove("", promise));
    assertThat(names(after.find("tide", 9))).containsExactly("Kim Banana");
  }

  @Test
  void aWorksheetFindsAlsoWhomItNames() {
    Found found =
        find(
            "sponsor",
            ana,
            kim,
            Worksheet.begin("reach-out", ana.id(), LocalDate.of(2026, 1, 1))
                .moved(
                    LocalDate.of(2026, 1, 1),
                    Map.of(
                        "path", new Worksheet.Answer("a sponsor is needed", List.of(kim.id())))));

    assertThat(names(found)).containsExactly("Ana Costa", "Kim Banana");
  }
}
