package kith.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Progress;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FactJsonTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  @Provide
  Arbitrary<Fact> facts() {
    return Facts.any();
  }

  @Provide
  Arbitrary<List<Fact>> manyFacts() {
    return Facts.any().list().ofMinSize(1).ofMaxSize(60).uniqueElements(Fact::key);
  }

  @Property(tries = 500)
  void readsWhatItWrote(@ForAll("facts") Fact fact) {
    assertThat(FactJson.read(FactJson.type(fact), FactJson.write(fact))).isEqualTo(fact);
  }

  @Property(tries = 100)
  void journalsWhatWasEdited(@ForAll("manyFacts") List<Fact> facts) {
    List<Edit> edits =
        facts.stream()
            .map(
                fact ->
                    fact.key().hashCode() % 2 == 0 ? Edit.add("A", fact) : Edit.remove("B", fact))
            .toList();
    assertThat(Payload.of(new Batch("A", edits), Progress.NONE).edits("A", Progress.NONE))
        .isEqualTo(edits);
  }

  @Property(tries = 10)
  void keepsFactsOfEveryTypeInTheFile(@ForAll("manyFacts") List<Fact> facts) throws Exception {
    Path folder = Files.createTempDirectory("kith-test");
    try {
      try (Store store = Store.create(folder.resolve("all"), facts)) {
        assertThat(store.load()).isEqualTo(facts);
      }
    } finally {
      OwnerOnly.removeFolder(folder);
    }
  }

  @Test
  void writesComponentsByName() {
    Tie tie = Tie.stated(ONE, TWO, "friend");
    assertThat(new String(FactJson.write(tie), UTF_8))
        .isEqualTo(
            "{\"id\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"kind\":\"friend\",\"directed\":false,"
                    .formatted(tie.id(), ONE, TWO)
                + "\"closeness\":0,\"provenance\":\"STATED\",\"evidence\":\"\"}");
    assertThat(FactJson.type(tie)).isEqualTo("tie");
  }

  @Test
  void keepsTheOrderOfAnswers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("why", Answer.text("Because"));
    answers.put("asks", Answer.people(List.of(TWO)));
    Worksheet sheet = new Worksheet(ONE, "reach-out", null, "", LocalDate.of(2026, 1, 2), answers);
    Worksheet read = (Worksheet) FactJson.read("worksheet", FactJson.write(sheet));
    assertThat(read.answers().keySet()).containsExactly("why", "asks");
    assertThat(new String(FactJson.write(sheet), UTF_8)).doesNotContain("empty");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(
            () ->
                FactJson.read(
                    "setting", "{\"name\":\"a\",\"value\":\"b\",\"c\":1}".getBytes(UTF_8)))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> FactJson.read("photo", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsTheSameBodyOfAnotherTypeApart() {
    byte[] body = FactJson.write(new Setting("a", "b"));
    assertThat(FactJson.crc("setting", body)).isNotEqualTo(FactJson.crc("place", body));
  }

  @Test
  void packsLongPayloadsInPieces() {
    StringBuilder notes = new StringBuilder();
    long random = 1;
    for (int i = 0; i < 900_000; i++) {
      random = random * 6364136223846793005L + 1442695040888963407L;
      notes.append((char) ('!' + (random >>> 33) % 90));
    }
    List<Edit> edits =
        List.of(
            Edit.add("A", new Setting("a", notes.toString())),
            Edit.add("A", new Setting("b", notes.reverse().toString())));
    Payload payload = Payload.of(new Batch("A", edits), Progress.NONE);
    assertThat(payload.packed()).isTrue();
    assertThat(payload.pieces()).hasSizeGreaterThan(1);
    assertThat(payload.edits("A", Progress.NONE)).isEqualTo(edits);
  }
}
