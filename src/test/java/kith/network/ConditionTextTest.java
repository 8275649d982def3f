package kith.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTextTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");

  @Provide
  Arbitrary<Condition> conditions() {
    return Conditions.any(Arbitraries.strings().all().ofMaxLength(20));
  }

  @Property(tries = 2000)
  void everyConditionComesBack(@ForAll("conditions") Condition condition) {
    String text = ConditionText.format(condition);
    assertThat(ConditionText.parse(text)).isEqualTo(condition);
    assertThat(text).doesNotContain("\n").isEqualTo(text.strip());
  }

  /** Files hold these: they may be added to, not changed. */
  @Test
  void theTextsAreAsKept() {
    assertText(new Condition.InCircle(ID), "circle " + ID);
    assertText(new Condition.Tagged(ID), "tag " + ID);
    assertText(new Condition.Close(3, 5), "closeness 3..5");
    assertText(new Condition.TiedToMe(15, 39), "tied-to-me 15..39");
    assertText(new Condition.InNetwork(NetworkKind.STRATEGIC), "network strategic");
    assertText(new Condition.InNoNetwork(), "network none");
    assertText(new Condition.InTouch(30), "in-touch 30");
    assertText(new Condition.OutOfTouch(365), "out-of-touch 365");
    assertText(new Condition.NeverInTouch(), "never-in-touch");
    assertText(new Condition.WithCadence(), "cadence any");
    assertText(new Condition.Due(), "cadence due");
    assertText(new Condition.WithoutCadence(), "cadence none");
    assertText(new Condition.Says(Field.HOW_WE_MET, "in Łódź"), "says how-we-met in Łódź");
    assertText(new Condition.OfKind("works with"), "tie-kind works with");
    assertText(new Condition.OfKind(""), "tie-kind");
    assertText(new Condition.From(Provenance.INFERRED), "tie-from inferred");
    assertText(new Condition.OfStrength(40, 100), "tie-strength 40..100");
  }

  private static void assertText(Condition condition, String text) {
    assertThat(ConditionText.format(condition)).isEqualTo(text);
    assertThat(ConditionText.parse(text)).isEqualTo(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "circle",
        "circle Choir",
        "mood good",
        "closeness",
        "closeness 3",
        "closeness 5..3",
        "closeness 3..9",
        "closeness three..five",
        "in-touch -1",
        "in-touch 030",
        "in-touch 30 ",
        "never-in-touch at all",
        "network secret",
        "cadence often",
        "says notes",
        "says mood good",
        "Closeness 3..5"
      })
  void whatIsNoConditionIsNamed(String text) {
    assertThatThrownBy(() -> ConditionText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("“" + text + "” asks nothing that Kith knows");
  }
}
