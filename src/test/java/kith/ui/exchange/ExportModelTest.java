package kith.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.exchange.write.Dot;
import kith.network.Edit;
import kith.network.GroupChanges;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.ui.common.FakeDialogs;
import kith.ui.common.Tasks;
import kith.ui.exchange.ExportModel.Kind;
import kith.ui.exchange.ExportModel.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered to be exported, and what comes of it. */
class ExportModelTest {
  private static final Person ME = Person.named("Lena Vogt").withMe(true);
  private static final Person ANA =
      Person.named("Ana: Costa").withEmails(List.of("ana@example.org")).withBirthday("--05-01");
  private static final Person BEN = Person.named("Ben Ito");
  private static final Person CY = Person.named("Cy Roe");

  @TempDir Path folder;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Tasks tasks = new Tasks(window::add, dialogs::error);
  private final List<String> ended = new ArrayList<>();
  private final Network network =
      Network.of(List.of(ME, ANA, BEN, CY, Tie.stated(ANA.id(), BEN.id(), "knows")));

  @AfterEach
  void close() {
    tasks.close();
  }

  private ExportModel over(Set<UUID> shown, UUID selected) {
    Map<UUID, Dot> dots = Map.of(ANA.id(), new Dot(1, 2, 3, 0xFF0000));
    var subject =
        new ExportModel.Subject(
            network, "my/net", shown, dots, selected, () -> ended.add("everything"));
    return new ExportModel(
        subject, tasks, dialogs, Clock.systemDefaultZone(), () -> ended.add("ended"));
  }

  private ExportModel overAll() {
    return over(Set.of(ME.id(), ANA.id(), BEN.id(), CY.id()), null);
  }

  private void untilSaid() throws InterruptedException {
    while (dialogs.said.isEmpty() && dialogs.errors.isEmpty()) {
      Runnable next = window.poll(20, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      next.run();
    }
  }

  @Test
  void offersWhatThereIsToChoose() {
    assertThat(overAll().whos()).containsExactly(Who.EVERYBODY);
    ExportModel model = over(Set.of(ME.id(), ANA.id()), ANA.id());
    assertThat(model.whos()).containsExactly(Who.EVERYBODY, Who.SHOWN, Who.ONE);
    assertThat(model.called(Who.SHOWN)).isEqualTo("Whom the map shows (2)");
    assertThat(model.called(Who.ONE)).isEqualTo("Ana: Costa");
    assertThat(model.kinds()).doesNotContain(Kind.PAGE).hasSize(6);
    model.kindProperty().set(Kind.GEXF);
    model.whoProperty().set(Who.ONE);
    assertThat(model.kinds()).containsExactly(Kind.PAGE, Kind.JSON, Kind.VCARD);
    assertThat(model.kindProperty().get()).isEqualTo(Kind.PAGE);
    model.whoProperty().set(Who.EVERYBODY);
    assertThat(model.kindProperty().get()).isEqualTo(Kind.JSON);
  }

  @Test
  void everythingAsJsonIsAskedAboutElsewhere() {
    overAll().export();
    assertThat(ended).containsExactly("ended", "everything");
    assertThat(dialogs.said).isEmpty();
  }

  @Test
  void writesEachKindUnderItsEnding() throws InterruptedException, IOException {
    for (Kind kind : overAll().kinds()) {
      if (kind != Kind.JSON) {
        ExportModel model = overAll();
        model.kindProperty().set(kind);
        dialogs.target = folder.resolve("out" + kind);
        model.export();
        untilSaid();
        assertThat(dialogs.errors).isEmpty();
        dialogs.said.clear();
      }
    }
    assertThat(folder.resolve("outVCARD.vcf")).content().contains("FN:Ana: Costa", "Ben Ito");
    assertThat(folder.resolve("outGEXF.gexf")).content().contains("viz:position x=\"1.0\"");
    assertThat(folder.resolve("outCALENDAR.ics")).content().contains("Birthday of Ana: Costa");
    assertThat(folder.resolve("outCSV-people.csv")).content().contains("ana@example.org");
    assertThat(folder.resolve("outCSV-ties.csv")).content().contains("knows");
  }

  @Test
  void onePersonHasAFileOfTheirOwnName() throws InterruptedException, IOException {
    ExportModel model = over(Set.of(ME.id()), ANA.id());
    model.whoProperty().set(Who.ONE);
    model.kindProperty().set(Kind.PAGE);
    dialogs.target = folder.resolve("ana.md");
    model.export();
    untilSaid();
    assertThat(dialogs.suggested).isEqualTo("Ana Costa.md");
    assertThat(folder.resolve("ana.md")).content().startsWith("# Ana: Costa").contains("Ben Ito");
  }

  @Test
  void asksBeforeTheSecondTableIsReplaced() throws InterruptedException, IOException {
    Path ties = Files.writeString(folder.resolve("net-ties.csv"), "mine");
    ExportModel model = overAll();
    model.kindProperty().set(Kind.CSV);
    dialogs.target = folder.resolve("net-people.csv");
    dialogs.yes = false;
    model.export();
    assertThat(ties).hasContent("mine");
    assertThat(ended).isEmpty();
    dialogs.yes = true;
    model.export();
    untilSaid();
    assertThat(ties).content().contains("knows");
    assertThat(dialogs.said).containsExactly("It is in net-people.csv and net-ties.csv.");
  }

  @Test
  void saysWhoIsLeftOutAndThatNamesAreSafe() throws InterruptedException, IOException {
    network.apply(GroupChanges.withhold(network, List.of(CY.id())));
    network.apply(Edit.add("", new Naming.Choice(true, Naming.Way.INITIALS, true).setting()));
    ExportModel model = over(Set.of(ME.id(), ANA.id()), CY.id());
    assertThat(model.whos()).containsExactly(Who.EVERYBODY, Who.SHOWN);
    assertThat(model.leftOut()).as("asked about elsewhere").isEmpty();
    model.kindProperty().set(Kind.GRAPHML);
    assertThat(model.leftOut())
        .isEqualTo(
            "1 person is left out: never in pictures or exports. Names are safe: nobody is named"
                + " in it, and it holds no addresses and no notes.");
    dialogs.target = folder.resolve("safe.graphml");
    model.export();
    untilSaid();
    assertThat(folder.resolve("safe.graphml"))
        .content()
        .contains("A. C.", "B. I.")
        .doesNotContain("Ana", "Cy", "Lena");
  }
}
