package kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is within so many ties. */
class ReachTest {
  private static final Person ME = Person.named("Maren").withMe(true);
  private static final Person A = Person.named("Ana");
  private static final Person B = Person.named("Bo");
  private static final Person C = Person.named("Cleo");
  private static final Person D = Person.named("Dan");
  private static final Tie BC = Tie.stated(B.id(), C.id(), "trusts");

  /** Ana – Bo – Cleo – Dan, and all are tied to the owner. */
  private static final Network NETWORK =
      Network.of(
          List.of(
              ME,
              A,
              B,
              C,
              D,
              Tie.stated(A.id(), B.id(), "knows"),
              BC,
              Tie.stated(C.id(), D.id(), "knows"),
              Tie.stated(ME.id(), A.id(), "knows"),
              Tie.stated(ME.id(), D.id(), "knows")));

  private static final Visible WITHOUT_ME = Visible.people(person -> !person.me());

  @Test
  void eachStepGoesAlongOneMoreTie() {
    assertThat(Reach.of(NETWORK, A.id(), 0, WITHOUT_ME)).containsExactly(A.id());
    assertThat(Reach.of(NETWORK, A.id(), 1, WITHOUT_ME)).containsExactly(A.id(), B.id());
    assertThat(Reach.of(NETWORK, A.id(), 3, WITHOUT_ME))
        .containsExactly(A.id(), B.id(), C.id(), D.id());
    assertThat(Reach.of(NETWORK, A.id(), 9, WITHOUT_ME)).hasSize(4);
  }

  @Test
  void theOwnerIsReachedButNobodyThroughThem() {
    assertThat(Reach.of(NETWORK, A.id(), 2, Visible.ALL))
        .containsExactlyInAnyOrder(A.id(), B.id(), ME.id(), C.id());
    assertThat(Reach.of(NETWORK, ME.id(), 1, Visible.ALL)).containsExactly(ME.id(), A.id(), D.id());
  }

  @Test
  void nobodyIsReachedThroughWhatIsNotShown() {
    Visible withoutBo = Visible.people(person -> !person.equals(B));
    assertThat(Reach.of(NETWORK, A.id(), 4, withoutBo.and(WITHOUT_ME))).containsExactly(A.id());
    Visible noTrust = Visible.ties(tie -> !tie.equals(BC));
    assertThat(Reach.of(NETWORK, A.id(), 4, noTrust.and(WITHOUT_ME)))
        .containsExactly(A.id(), B.id());
  }

  @Test
  void whatBothShowIsShown() {
    assertThat(Visible.ALL.and(Visible.ALL).isAll()).isTrue();
    assertThat(Visible.of(NETWORK)).isSameAs(Visible.ALL);
    Visible both = Visible.only(Set.of(A.id(), B.id())).and(Visible.only(Set.of(B.id())));
    assertThat(both.people().test(A)).isFalse();
    assertThat(both.people().test(B)).isTrue();
    assertThat(both.hasAllTies()).isTrue();
  }
}
