package kith.insight;

import static kith.insight.Tied.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.insight.Bond.Basis;
import kith.network.CircleKind;
import kith.network.Provenance;
import org.junit.jupiter.api.Test;

class WarmPathsTest {
  /** Padgett's Florentine families: m married, b in business. */
  private static final String FLORENCE =
      "Acciaiuoli Medici m; Albizzi Ginori m; Albizzi Guadagni m; Albizzi Medici m;"
          + " Barbadori Castellani m; Barbadori Castellani b; Barbadori Medici m;"
          + " Barbadori Medici b; Barbadori Ginori b; Barbadori Peruzzi b; Bischeri Guadagni m;"
          + " Bischeri Guadagni b; Bischeri Peruzzi m; Bischeri Peruzzi b; Bischeri Strozzi m;"
          + " Bischeri Lamberteschi b; Castellani Peruzzi m; Castellani Peruzzi b;"
          + " Castellani Strozzi m; Castellani Lamberteschi b; Ginori Medici b;"
          + " Guadagni Lamberteschi m; Guadagni Lamberteschi b; Guadagni Tornabuoni m;"
          + " Lamberteschi Peruzzi b; Medici Ridolfi m; Medici Salviati m; Medici Salviati b;"
          + " Medici Tornabuoni m; Medici Tornabuoni b; Medici Pazzi b; Pazzi Salviati m;"
          + " Peruzzi Strozzi m; Ridolfi Strozzi m; Ridolfi Tornabuoni m";

  /** Zachary's karate club with the number of contexts in which two met. */
  private static final String KARATE =
      "1-2:4 1-3:5 1-4:3 1-5:3 1-6:3 1-7:3 1-8:2 1-9:2 1-11:2 1-12:3 1-13:1 1-14:3 1-18:2 1-20:2"
          + " 1-22:2 1-32:2 2-3:6 2-4:3 2-8:4 2-14:5 2-18:1 2-20:2 2-22:2 2-31:2 3-4:3 3-8:4 3-9:5"
          + " 3-10:1 3-14:3 3-28:2 3-29:2 3-33:2 4-8:3 4-13:3 4-14:3 5-7:2 5-11:3 6-7:5 6-11:3"
          + " 6-17:3 7-17:3 9-31:3 9-33:3 9-34:4 10-34:2 14-34:3 15-33:3 15-34:2 16-33:3 16-34:4"
          + " 19-33:1 19-34:2 20-34:1 21-33:3 21-34:1 23-33:2 23-34:3 24-26:5 24-28:4 24-30:3"
          + " 24-33:5 24-34:4 25-26:2 25-28:3 25-32:2 26-32:7 27-30:4 27-34:2 28-34:4 29-32:2"
          + " 29-34:2 30-33:4 30-34:2 31-33:3 31-34:3 32-33:4 32-34:4 33-34:5";

  private static Tied florence() {
    Tied tied = new Tied();
    Pattern.compile("(\\w+) (\\w+) ([mb])")
        .matcher(FLORENCE)
        .results()
        .forEach(
            tie ->
                tied.tie(
                    tie.group(1),
                    tie.group(2),
                    tie.group(3).equals("m") ? "family" : "works with"));
    return tied;
  }

  private static Tied karate() {
    Tied tied = new Tied();
    Pattern.compile("(\\d+)-(\\d+):(\\d)")
        .matcher(KARATE)
        .results()
        .forEach(
            tie ->
                tied.tie(
                    tie.group(1),
                    tie.group(2),
                    "knows",
                    Math.min(5, Integer.parseInt(tie.group(3))),
                    Provenance.STATED));
    return tied;
  }

  @Test
  void theSetIsTheWarmestTogetherAndNotTheWarmestPathAndItsLeavings() {
    assertThat(florence().paths("Castellani", "Ginori", 1, 5))
        .containsExactly("Castellani Barbadori Medici Albizzi Ginori");
    assertThat(florence().paths("Castellani", "Ginori"))
        .containsExactly(
            "Castellani Barbadori Ginori",
            "Castellani Peruzzi Bischeri Guadagni Albizzi Ginori",
            "Castellani Strozzi Ridolfi Medici Ginori");
  }

  @Test
  void florentineFamilies() {
    assertThat(florence().paths("Strozzi", "Tornabuoni"))
        .containsExactly(
            "Strozzi Ridolfi Tornabuoni",
            "Strozzi Bischeri Guadagni Tornabuoni",
            "Strozzi Castellani Barbadori Medici Tornabuoni");
    assertThat(florence().paths("Albizzi", "Bischeri"))
        .containsExactly(
            "Albizzi Guadagni Bischeri",
            "Albizzi Medici Ridolfi Strozzi Bischeri",
            "Albizzi Ginori Barbadori Castellani Peruzzi Bischeri");
    assertThat(florence().paths("Acciaiuoli", "Ridolfi"))
        .containsExactly("Acciaiuoli Medici Ridolfi");
    assertThat(florence().first("Strozzi", "Tornabuoni").warmth())
        .isCloseTo(0.72 * 0.72, within(1e-12));
  }

  @Test
  void whoTheyKnowThemselvesComesFirst() {
    assertThat(florence().paths("Albizzi", "Medici"))
        .containsExactly(
            "Albizzi Medici", "Albizzi Guadagni Tornabuoni Medici", "Albizzi Ginori Medici");
    Tied cool = new Tied().tie("Ana", "Bo", "knows").tie("Ana", "Cy", "family");
    cool.tie("Cy", "Bo", "family");
    assertThat(cool.paths("Ana", "Bo")).containsExactly("Ana Bo", "Ana Cy Bo");
  }

  @Test
  void karateClub() {
    assertThat(karate().paths("1", "34")).containsExactly("1 14 34", "1 3 9 34", "1 32 34");
    assertThat(karate().paths("1", "33")).containsExactly("1 3 33", "1 32 33", "1 9 33");
    assertThat(karate().paths("12", "30")).containsExactly("12 1 3 33 30");
  }

  @Test
  void thereAreTheSamePathsEachTimeAndTheSameInBothDirections() {
    assertThat(karate().paths("17", "34")).isEqualTo(karate().paths("17", "34"));
    assertThat(florence().bonds().paths(Tied.id("Strozzi"), Tied.id("Tornabuoni")))
        .extracting(WarmPath::warmth)
        .isEqualTo(
            florence().bonds().paths(Tied.id("Tornabuoni"), Tied.id("Strozzi")).stream()
                .map(WarmPath::warmth)
                .toList());
  }

  @Test
  void longWaysAreLeftOut() {
    assertThat(florence().paths("Castellani", "Ginori", 3, 4))
        .containsExactly(
            "Castellani Barbadori Ginori",
            "Castellani Lamberteschi Guadagni Albizzi Ginori",
            "Castellani Strozzi Ridolfi Medici Ginori");
    assertThat(florence().paths("Pazzi", "Castellani", 3, 2)).isEmpty();
    assertThat(florence().paths("Pazzi", "Castellani", 3, 3))
        .containsExactly("Pazzi Medici Barbadori Castellani");
  }

  @Test
  void theOwnersTiesContactsAndClosenessCount() {
    Tied tied =
        new Tied()
            .tie("Me", "Ana", "works with")
            .met(TODAY, "Bo")
            .close("Cy", 4)
            .tie("Ana", "Dan", "knows")
            .tie("Bo", "Dan", "knows")
            .tie("Cy", "Dan", "knows");
    assertThat(tied.paths("Me", "Dan")).containsExactly("Me Bo Dan", "Me Cy Dan", "Me Ana Dan");
    Bond known = tied.first("Me", "Dan").bonds().getFirst();
    assertThat(known.basis()).isEqualTo(Basis.CONTACT);
    assertThat(known.lastContact().on()).isEqualTo(TODAY);
    assertThat(known.tie()).isEmpty();
  }

  @Test
  void theOwnerIsOnAPathOfOthersWhereThatIsWarmest() {
    Tied tied = new Tied().tie("Me", "Ana", "friend").tie("Me", "Bo", "friend");
    tied.tie("Ana", "Cy", "friend").tie("Cy", "Di", "friend").tie("Di", "Bo", "friend");
    assertThat(tied.paths("Ana", "Bo")).containsExactly("Ana Me Bo", "Ana Cy Di Bo");
  }

  @Test
  void aSharedCircleIsAGuessAndComesLast() {
    Tied tied =
        new Tied()
            .circle("Contoso", CircleKind.COMPANY, "Ana", "Bo")
            .circle("Talent", CircleKind.TAG, "Ana", "Cy")
            .tie("Ana", "Di", "knows")
            .tie("Di", "Bo", "knows");
    assertThat(tied.paths("Ana", "Bo")).containsExactly("Ana Di Bo", "Ana Bo");
    assertThat(tied.paths("Ana", "Cy")).isEmpty();
    Bond guess = tied.bonds().paths(Tied.id("Ana"), Tied.id("Bo")).getLast().weakest();
    assertThat(guess.basis()).isEqualTo(Basis.CIRCLE);
    assertThat(guess.guessed()).isTrue();
    assertThat(guess.circles()).extracting(circle -> circle.name()).containsExactly("Contoso");
  }

  @Test
  void colleaguesOfTheSameCompanyLeadNoNearerThanTheCompanyItself() {
    Tied tied = new Tied().circle("Contoso", CircleKind.COMPANY, "Ana", "Bo", "Cy", "Di");
    assertThat(tied.paths("Ana", "Bo")).containsExactly("Ana Bo");
    tied.circle("Club", CircleKind.COMMUNITY, "Di", "Eve").tie("Me", "Cy", "friend");
    assertThat(tied.paths("Me", "Eve")).containsExactly("Me Cy Di Eve");
  }

  @Test
  void theWeakestLinkIsNamed() {
    Tied tied = new Tied().tie("Me", "Ana", "friend").tie("Ana", "Bo", "knows");
    Bond weakest = tied.first("Me", "Bo").weakest();
    assertThat(tied.name(weakest.from())).isEqualTo("Ana");
    assertThat(tied.name(weakest.to())).isEqualTo("Bo");
    assertThat(weakest.provenance()).isEqualTo(Provenance.STATED);
  }

  @Test
  void nobodyIsReachedFromThemselvesOrFromOutside() {
    Tied tied = new Tied().tie("Me", "Ana", "friend").tie("Bo", "Cy", "friend");
    assertThat(tied.paths("Ana", "Ana")).isEmpty();
    assertThat(tied.paths("Ana", "Bo")).isEmpty();
    assertThat(tied.bonds().paths(Tied.id("Ana"), UUID.randomUUID())).isEmpty();
    assertThat(tied.bonds().between(Tied.id("Ana"), UUID.randomUUID())).isEqualTo(Optional.empty());
  }
}
