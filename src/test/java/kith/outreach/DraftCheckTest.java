package kith.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.network.Naming;
import kith.outreach.DraftCheck.Finding;
import kith.outreach.DraftCheck.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
  private static final String GOOD =
      "Dear Ana, thank you for the talk on harbours: it changed how we plan ours. We have the tide"
          + " tables now, and you may like page 3. Could you tell me who built the gate?";

  private static List<Kind> kinds(String draft, String name) {
    return DraftCheck.of(draft, name).findings().stream().map(Finding::kind).toList();
  }

  private static List<String> marked(String draft, Kind kind) {
    return DraftCheck.of(draft, "").findings().stream()
        .filter(finding -> finding.kind() == kind)
        .flatMap(finding -> finding.where().stream())
        .map(span -> draft.substring(span.from(), span.to()))
        .toList();
  }

  @Test
  void aShortWarmPlainDraftWithOneAskIsLeftAlone() {
    DraftCheck check = DraftCheck.of(GOOD, "Ana Costa");
    assertThat(check.findings()).isEmpty();
    assertThat(check.words()).isEqualTo(34);
    assertThat(check.sentences()).isEqualTo(3);
    assertThat(check.asks()).isEqualTo(1);
    String german =
        "Liebe Ana, danke für deinen Vortrag über Häfen. Kannst du mir sagen, wer das Tor gebaut"
            + " hat?";
    assertThat(DraftCheck.of(german, "Ana Costa").findings()).isEmpty();
    assertThat(DraftCheck.of("  \n", "Ana").findings()).isEmpty();
  }

  @Test
  void namesThanksAndAsksAreMissed() {
    assertThat(kinds("The tables are here.", "Ana Costa"))
        .containsExactly(Kind.NO_NAME, Kind.COLD, Kind.NO_ASK);
    assertThat(kinds("Thanks, Ms Costa. Who built it?", "Ana Costa")).isEmpty();
    assertThat(kinds("Thanks. Who built it?", "")).isEmpty();
    assertThat(kinds("Thanks, Layla. Who built it?", "ليلى الحدّاد")).isEmpty();
    assertThat(kinds("Thanks, Yuki. Who built it?", "Yuki Tanaka 田中 由紀")).isEmpty();
    assertThat(kinds("Danke, André, das hilft. Wer war es?", "Andre Lefèvre")).isEmpty();
  }

  @Test
  void severalAsksAreShown() {
    String draft = "Thanks Ana. How are you? Could you call Bo? Please send me the plan.";
    assertThat(DraftCheck.of(draft, "Ana").asks()).isEqualTo(2);
    assertThat(marked(draft, Kind.SEVERAL_ASKS))
        .containsExactly("Could you call Bo?", "Please send me the plan.");
    assertThat(kinds("Thanks Ana. Könnten Sie Bo anrufen? Bitte schick mir den Plan.", "Ana"))
        .containsExactly(Kind.SEVERAL_ASKS);
  }

  @Test
  void longAndLoudAndOfficeWordsAreShown() {
    String sentence = "we went on " + "and on ".repeat(12) + "all day.";
    assertThat(marked("Thanks! " + sentence, Kind.LONG_SENTENCE)).containsExactly(sentence);
    assertThat(kinds("Thanks. " + "We like it. ".repeat(60) + "Do you?", ""))
        .containsExactly(Kind.TOO_LONG);
    assertThat(marked("Let us leverage synergies NOW and ALWAYS!!", Kind.JARGON))
        .containsExactly("leverage", "synergies");
    assertThat(marked("Let us leverage synergies NOW and ALWAYS!!", Kind.SHOUTING))
        .containsExactly("ALWAYS", "!!");
    String long10 =
        "Thanks for the comprehensive documentation of organisational responsibilities and the"
            + " accompanying administrative regulations, which we read. Is it so in the north?";
    assertThat(marked(long10, Kind.LONG_WORDS))
        .containsExactly(
            "comprehensive",
            "documentation",
            "organisational",
            "responsibilities",
            "accompanying",
            "administrative",
            "regulations");
  }

  @Test
  void aDraftAboutOneselfIsNoticed() {
    assertThat(kinds("Thanks. I think I should say that I am glad about my plan. Why not?", ""))
        .containsExactly(Kind.ABOUT_ME);
    assertThat(kinds("Danke. Ich denke, ich weiß, was ich Ihnen schulde. Wann passt es Ihnen?", ""))
        .isEmpty();
  }

  @Test
  void findingsAreSentences() {
    Sentences sentences = Sentences.of(new Story().outlook(), Naming.real());
    for (Kind kind : Kind.values()) {
      assertThat(Sentences.said(new Finding(kind, List.of(), 27)))
          .endsWith(kind == Kind.NO_ASK ? "?" : "");
    }
    assertThat(Sentences.said(new Finding(Kind.LONG_SENTENCE, List.of(), 27)))
        .isEqualTo("A sentence of 27 words: two are easier to take in.");
  }

  @Property(tries = 500)
  void anyTextIsCheckedAndEveryPlaceIsInIt(@ForAll String draft, @ForAll String name) {
    DraftCheck check = DraftCheck.of(draft, name);
    assertThat(check.findings())
        .flatExtracting(Finding::where)
        .allSatisfy(
            place -> {
              DraftCheck.Span span = place;
              assertThat(span.from()).isBetween(0, span.to() - 1);
              assertThat(span.to()).isLessThanOrEqualTo(draft.length());
            });
    assertThat(check.asks()).isLessThanOrEqualTo(check.sentences());
  }
}
