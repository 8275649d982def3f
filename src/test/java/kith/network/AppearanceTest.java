package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kith.network.Appearance.Certainty;
import kith.network.Appearance.Lines;
import kith.network.Appearance.Size;
import kith.network.Colouring.Answer;
import kith.network.Colouring.By;
import kith.network.Colouring.Stage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AppearanceTest {
  private final Network network = new Network();

  @Provide
  Arbitrary<Appearance> appearances() {
    Arbitrary<String> key = Arbitraries.of("reach-out", "role", "next-cadence", "a", "9-to-5");
    Arbitrary<Colouring> colour =
        Arbitraries.oneOf(
            Arbitraries.of(By.class),
            Combinators.combine(key, key).as(Answer::new),
            key.map(Stage::new));
    return Combinators.combine(
            colour,
            Arbitraries.of(Size.class),
            Arbitraries.of(Lines.class),
            Arbitraries.of(Certainty.class))
        .as(Appearance::new);
  }

  @Property
  void comesBackFromItsText(@ForAll("appearances") Appearance appearance) {
    assertThat(Appearance.parse(appearance.text())).isEqualTo(appearance);
  }

  @Property
  void isWhatTheNetworkKeepsOnceChosenAndIsUndoneAsAWhole(
      @ForAll("appearances") Appearance first, @ForAll("appearances") Appearance then) {
    Network own = new Network();
    first.chosen(own).ifPresent(own::apply);
    assertThat(Appearance.of(own)).isEqualTo(first);
    assertThat(first.chosen(own)).isEmpty();

    then.chosen(own)
        .ifPresent(
            change -> {
              own.apply(change);
              assertThat(Appearance.of(own)).isEqualTo(then);
              own.apply(change.inverse());
            });
    assertThat(Appearance.of(own)).isEqualTo(first);
  }

  @Property
  void anyTextAtAllSaysSomething(@ForAll String text) {
    assertThat(Appearance.parse(text)).isNotNull();
  }

  @Test
  void theTextIsStable() {
    assertThat(Appearance.USUAL.text())
        .isEqualTo("colour=circle size=standing lines=strength certainty=all");
    assertThat(
            new Appearance(
                    new Answer("reach-out", "role"),
                    Size.BETWEENNESS,
                    Lines.PLAIN,
                    Certainty.STATED)
                .text())
        .isEqualTo("colour=answer:reach-out/role size=betweenness lines=plain certainty=stated");
    assertThat(Appearance.USUAL.withColour(By.LAST_CONTACT).text()).contains("colour=last-contact");
    assertThat(Appearance.USUAL.withColour(new Stage("reach-out")).text())
        .contains("colour=stage:reach-out");
  }

  @Test
  void whatALaterVersionKeepsIsTheUsualHere() {
    assertThat(Appearance.parse("colour=mood size=ties depth=3 lines"))
        .isEqualTo(Appearance.USUAL.withSize(Size.TIES));
    assertThat(Appearance.parse("")).isEqualTo(Appearance.USUAL);
  }

  @Test
  void oneChoiceIsOneEditAndSaysWhat() {
    Change colour = Appearance.USUAL.withColour(By.CLOSENESS).chosen(network).orElseThrow();
    assertThat(colour).isInstanceOf(Edit.class);
    assertThat(colour.name()).isEqualTo("Colour the map another way");
    assertThat(Appearance.isIn(colour)).isTrue();

    Change both =
        Appearance.USUAL.withColour(By.TAG).withSize(Size.TIES).chosen(network).orElseThrow();
    assertThat(both.edits()).hasSize(2);
    assertThat(both.name()).isEqualTo("Change how the map looks");
    assertThat(Appearance.isIn(Changes.addPerson(Person.named("Ana")))).isFalse();
  }

  @Test
  void eachStepOfCertaintyDropsMore() {
    List<Tie> ties = List.of(tie(Provenance.STATED), tie(Provenance.IMPORTED), guess());

    assertThat(ties).filteredOn(Certainty.ALL.visible().ties()).hasSize(3);
    assertThat(ties)
        .filteredOn(Certainty.KNOWN.visible().ties())
        .extracting(Tie::provenance)
        .containsExactly(Provenance.STATED, Provenance.IMPORTED);
    assertThat(ties)
        .filteredOn(Certainty.STATED.visible().ties())
        .extracting(Tie::provenance)
        .containsExactly(Provenance.STATED);
    assertThat(Certainty.ALL.visible().isAll()).isTrue();
  }

  private static Tie guess() {
    return tie(Provenance.INFERRED);
  }

  private static Tie tie(Provenance provenance) {
    UUID id = UUID.randomUUID();
    return new Tie(
        id, UUID.randomUUID(), UUID.randomUUID(), "", false, 0, provenance, null, null, "");
  }

  @Test
  void whatIsNoKeyIsRefused() {
    assertThatThrownBy(() -> new Answer("reach out", "role"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Stage("a/b")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Colouring.parse("answer:reach-out")).isEmpty();
  }
}
