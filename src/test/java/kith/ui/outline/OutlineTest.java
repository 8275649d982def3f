package kith.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Tie;
import kith.network.Visible;
import org.junit.jupiter.api.Test;

/** A small network as lines of text. */
class OutlineTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person ME = Person.named("Maren Vogel").withMe(true);
  private static final Person ANA =
      Person.named("Ana Costa").withRole("Director").withOrganisation("Contoso");
  private static final Person BO = Person.named("bo lind");
  private static final Person CLEO = Person.named("Cleo *Marsh*");
  private static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);
  private static final Circle BOARD = Circle.of("Board", CircleKind.TEAM);
  private static final Circle EMPTY = Circle.of("Alumni", CircleKind.SCHOOL);
  private static final Circle TAG = Circle.of("mentors", CircleKind.TAG);
  private static final List<Fact> FACTS =
      List.of(
          ME,
          CLEO,
          BO,
          ANA,
          CHOIR,
          BOARD,
          EMPTY,
          TAG,
          new Membership(BOARD.id(), ANA.id()),
          new Membership(CHOIR.id(), BO.id()),
          new Membership(CHOIR.id(), ANA.id()),
          new Membership(TAG.id(), CLEO.id()),
          Tie.stated(ANA.id(), BO.id(), "works with"),
          Tie.stated(ME.id(), ANA.id(), "knows"));

  private static Outline all() {
    return Outline.of(FACTS, Visible.ALL, TODAY);
  }

  private static List<String> below(Outline outline, Line line) {
    return outline.below(line).stream().map(outline::words).toList();
  }

  @Test
  void itGoesFromTheOwnerToCirclesToPeopleToTies() {
    Outline outline = all();
    Line whole = new Line.Whole();
    assertThat(outline.words(whole)).isEqualTo("Maren Vogel, you: 3 people in 3 circles");
    assertThat(below(outline, whole))
        .containsExactly(
            "Choir, 2 people", "Board, 1 person", "Alumni, nobody yet", "In no circle, 1 person");
    Line choir = outline.below(whole).getFirst();
    assertThat(below(outline, choir))
        .containsExactly("Ana Costa, Director at Contoso, 1 tie", "bo lind, 1 tie");
    Line ana = outline.below(choir).getFirst();
    assertThat(below(outline, ana))
        .containsExactly("knows Maren Vogel, stated", "works with bo lind, stated");
    assertThat(outline.isLeaf(outline.below(ana).getFirst())).isTrue();
    assertThat(outline.isLeaf(outline.below(whole).get(2))).isTrue();
    assertThat(outline.person(outline.below(ana).get(1))).contains(BO.id());
  }

  @Test
  void itHasOnlyWhatTheMapShows() {
    Visible some =
        Visible.only(Set.of(ANA.id(), CLEO.id(), ME.id()))
            .and(Visible.ties(tie -> !tie.kind().equals("knows")));
    Outline outline = Outline.of(FACTS, some, TODAY);
    assertThat(outline.counts()).isEqualTo("2 of 3 people in 2 circles");
    assertThat(below(outline, new Line.Whole()))
        .containsExactly("Board, 1 person", "Choir, 1 person", "In no circle, 1 person");
    Line.Someone ana = outline.lineOf(ANA.id()).orElseThrow();
    assertThat(ana).isEqualTo(new Line.Someone(new Line.Group(BOARD.id()), ANA.id()));
    assertThat(outline.isLeaf(ana)).isTrue();
    assertThat(outline.lineOf(BO.id())).isEmpty();
  }

  @Test
  void linesOfAnotherOutlineSayNothing() {
    Outline without = Outline.of(List.of(ME), Visible.ALL, TODAY);
    Outline outline = all();
    Line choir = outline.below(new Line.Whole()).getFirst();
    Line ana = outline.below(choir).getFirst();
    assertThat(without.words(choir)).isEmpty();
    assertThat(without.words(ana)).isEmpty();
    assertThat(without.below(ana)).isEmpty();
    assertThat(without.words(outline.below(ana).getFirst())).isEmpty();
  }

  @Test
  void itIsWrittenAsTextAndAsMarkdown() {
    assertThat(OutlineText.PLAIN.of(all(), Progress.NONE))
        .isEqualTo(
            """
            Maren Vogel, you: 3 people in 3 circles
              Choir, 2 people
                Ana Costa, Director at Contoso, 1 tie
                  knows Maren Vogel, stated
                  works with bo lind, stated
                bo lind, 1 tie
                  works with Ana Costa, stated
              Board, 1 person
                Ana Costa, Director at Contoso, 1 tie
                  knows Maren Vogel, stated
                  works with bo lind, stated
              Alumni, nobody yet
              In no circle, 1 person
                Cleo *Marsh*, no ties
            """);
    assertThat(OutlineText.MARKDOWN.of(all(), Progress.NONE))
        .startsWith(
            """
            # Maren Vogel, you: 3 people in 3 circles

            ## Choir, 2 people

            - Ana Costa, Director at Contoso, 1 tie
              - knows Maren Vogel, stated
            """)
        .endsWith("- Cleo \\*Marsh\\*, no ties\n");
  }

  @Test
  void writingCanBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> OutlineText.PLAIN.of(all(), cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aLargeNetworkIsInItWhole() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 30_000; i++) {
      facts.add(Person.named("Person " + i));
    }
    Outline outline = Outline.of(facts, Visible.ALL, TODAY);
    assertThat(outline.below(outline.below(new Line.Whole()).getFirst())).hasSize(30_000);
  }
}
