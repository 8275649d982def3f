package kith.exchange;

import static kith.exchange.Decision.ADD;
import static kith.exchange.Decision.SKIP;
import static kith.exchange.Fixtures.carryOut;
import static kith.exchange.Fixtures.mine;
import static kith.exchange.Fixtures.person;
import static kith.exchange.Fixtures.planText;
import static kith.exchange.Fixtures.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  private static final String MEMBERS =
      "Nr;Wer;Erreichbar;Seit;Ruf;Stufe;Saal\n"
          + "1;Ana Costa;ana@x.example;2019;+351 91 000 000;gold;A\n"
          + "2;Ben de Vries;ben@x.example;2020;+31 6 1234 5678;silver;B\n"
          + "3;;;2021;;gold;B\n";

  @TempDir Path folder;

  private static UnknownTable asked(Network network, Path file) {
    return catchThrowableOfType(
        UnknownTable.class,
        () -> Importer.plan(List.of(file), new Columns(Map.of(), true), network, Progress.NONE));
  }

  @Test
  void contentSaysWhatHeadingsDoNot() {
    TableFile table = asked(mine(), write(folder, "members.csv", MEMBERS)).table();
    assertThat(table.headings())
        .containsExactly("Nr", "Wer", "Erreichbar", "Seit", "Ruf", "Stufe", "Saal");
    assertThat(table.examples(1)).containsExactly("Ana Costa", "Ben de Vries");
    assertThat(table.guess())
        .containsExactly(
            Part.REMARK, Part.NAME, Part.EMAIL, Part.REMARK, Part.PHONE, Part.REMARK, Part.REMARK);
    assertThat(table.people(table.guess())).isEqualTo(2);
    assertThat(table.size()).isEqualTo(3);
  }

  @Test
  void withoutAnybodyToAskTheGuessDoesAndSaysWhatItCouldNotPlace() {
    Network network = mine();
    ImportPlan plan = planText(network, folder, "members.csv", MEMBERS);
    assertThat(plan.rows())
        .extracting(Row::name, Row::decision, Row::reason)
        .containsExactly(
            tuple("Ana Costa", ADD, "new"),
            tuple("Ben de Vries", ADD, "new"),
            tuple("", SKIP, "no name, address or number"),
            tuple(
                "",
                SKIP,
                "kept in the notes, because it is not clear what they are: the columns “Nr”,"
                    + " “Seit”, “Stufe”, “Saal”"));
    carryOut(plan, network);
    assertThat(person(network, "Ana Costa").notes())
        .isEqualTo("Nr: 1\nSeit: 2019\nStufe: gold\nSaal: A");
    Fixtures.changesNothingTwiceAndCanBeUndone(mine(), write(folder, "again.csv", MEMBERS));
  }

  @Test
  void whatTheOwnerSaidIsRememberedForTheNextTableLikeIt() {
    Network network = mine();
    Path file = write(folder, "members.csv", MEMBERS);
    List<Part> said =
        List.of(
            Part.NOTHING,
            Part.NAME,
            Part.EMAIL,
            Part.NOTHING,
            Part.PHONE,
            Part.LABELS,
            Part.ORGANISATION);
    Columns columns = new Columns(Map.of("members.csv", said), true);
    var change = Importer.plan(List.of(file), columns, network, Progress.NONE).toChange(network);
    network.apply(change);
    assertThat(Fixtures.circles(network, person(network, "Ana Costa")))
        .containsExactly("A", "gold");
    assertThat(person(network, "Ben de Vries").notes()).isEmpty();
    Path next = write(folder, "members-2.csv", MEMBERS.replace("Ana Costa;ana@", "Eva Sol;eva@"));
    ImportPlan plan =
        Importer.plan(List.of(next), new Columns(Map.of(), true), network, Progress.NONE);
    assertThat(plan.rows()).extracting(Row::name).contains("Eva Sol", "Ben de Vries");
    network.apply(change.inverse());
    assertThat(asked(network, file)).isNotNull();
  }

  @Test
  void aTableWithoutHeadings() {
    TableFile table =
        asked(mine(), write(folder, "l.csv", "Ana Costa,ana@x.example\nBen Dov,ben@x.example\n"))
            .table();
    assertThat(table.headings()).containsExactly("Column 1", "Column 2");
    assertThat(table.guess()).containsExactly(Part.NAME, Part.EMAIL);
    assertThat(table.people(table.guess())).isEqualTo(2);
  }

  @Test
  void aTableOfNobodyIsRefused() {
    assertThatThrownBy(
            () -> planText(mine(), folder, "n.csv", "day,rain\nMonday,3 mm\nTuesday,4 mm\n"))
        .isInstanceOf(KithException.class)
        .hasMessage(
            "n.csv has no column that is a name or an e-mail address; its columns are “day”,"
                + " “rain”."
                + " Give one of them the heading “Name”.");
  }
}
