package kith.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.exchange.SafeFile;
import kith.insight.EgoNetwork;
import kith.network.Changes;
import kith.network.GroupChanges;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.ui.common.Desk;
import kith.worksheet.Answers;
import kith.worksheet.Checklist;
import kith.worksheet.Plot;
import kith.worksheet.Rework;
import kith.worksheet.Template;
import kith.worksheet.Templates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasModelTest {
  private final Template template = Templates.shipped().getFirst();
  private final Person ana = Person.named("Ana Costa");
  private final Person bo = Person.named("Bo Lind");
  private final Person me = Person.named("Maren Vogel").withMe(true);
  private Path file;
  private Desk desk;
  private CanvasModel model;

  @BeforeEach
  void open(@TempDir Path folder) {
    file = folder.resolve("canvas.mv.db");
    desk = Desk.of(file, ana, bo, me);
    model = new CanvasModel(desk.edits, desk.selection, Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @AfterEach
  void close() {
    model.close();
    desk.close();
  }

  private void reopen() {
    close();
    desk = Desk.open(file);
    model = new CanvasModel(desk.edits, desk.selection, Desk.CLOCK);
    desk.selection.select(ana.id());
  }

  @Test
  void beginsEmptyAtTheFirstStage() {
    assertThat(model.openProperty().get()).isNull();
    model.begin();
    Worksheet sheet = model.openProperty().get();
    assertThat(sheet.about()).isEqualTo(ana.id());
    assertThat(sheet.template()).isEqualTo("reach-out");
    assertThat(sheet.stage()).isEqualTo("idea");
    assertThat(sheet.created()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(model.filledProperty().get())
        .isEqualTo("0 of " + template.areas().size() + " answered");
  }

  @Test
  void everyAnswerIsThereAfterReopening() {
    model.begin();
    model.answer("goal").textProperty().set("A second pilot site");
    model.answer("role").choiceProperty().set(template.area("role").get().choice("bridge").get());
    model.answer("follow-up").dayProperty().set(LocalDate.of(2026, 12, 4));
    model.answer("warm-path").setPeople(List.of(bo.id()));
    model.setStage("planned");
    reopen();
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("A second pilot site");
    assertThat(model.answer("role").choiceProperty().get().key()).isEqualTo("bridge");
    assertThat(model.answer("follow-up").dayProperty().get()).isEqualTo("2026-12-04");
    assertThat(model.answer("warm-path").people()).containsExactly(bo.id());
    assertThat(model.openProperty().get().stage()).isEqualTo("planned");
    assertThat(model.filledProperty().get()).startsWith("4 of ");
  }

  @Test
  void typingInOneAreaIsOneUndo() {
    model.begin();
    for (String text : List.of("A", "A p", "A pilot")) {
      model.answer("goal").textProperty().set(text);
      desk.timer.elapse();
    }
    model.answer("why").textProperty().set("Knows the ward");
    desk.edits.undo();
    assertThat(model.answer("why").textProperty().get()).isEmpty();
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("A pilot");
    desk.edits.undo();
    assertThat(model.answer("goal").textProperty().get()).isEmpty();
    assertThat(model.openProperty().get()).isNotNull();
    desk.edits.undo();
    assertThat(model.openProperty().get()).isNull();
  }

  @Test
  void wordsAndPeopleOfOneAreaKeepEachOther() {
    model.begin();
    model.answer("warm-path").textProperty().set("She trained him");
    model.answer("warm-path").setPeople(List.of(bo.id()));
    Worksheet.Answer answer = model.openProperty().get().answer("warm-path");
    assertThat(answer.text()).isEqualTo("She trained him");
    assertThat(answer.people()).containsExactly(bo.id());
    model.answer("warm-path").setPeople(List.of());
    assertThat(model.openProperty().get().answer("warm-path").text()).isEqualTo("She trained him");
  }

  @Test
  void wordsTypedAfterSomebodyWasNamedKeepThem() {
    model.begin();
    model.answer("warm-path").setPeople(List.of(bo.id()));
    model.answer("warm-path").textProperty().set("She trained him");
    model.left();
    Worksheet.Answer answer = model.openProperty().get().answer("warm-path");
    assertThat(answer.people()).containsExactly(bo.id());
    assertThat(answer.text()).isEqualTo("She trained him");
  }

  @Test
  void severalCanvasesNewestFirstAndEachKeepsItsAnswers() {
    model.begin();
    Worksheet first = model.openProperty().get();
    model.answer("goal").textProperty().set("First");
    model.begin();
    model.answer("goal").textProperty().set("Second");
    model.left();
    assertThat(model.canvases()).extracting(model::title).containsExactly("Second", "First");
    model.choose(first);
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("First");
    model.answer("goal").textProperty().set("First, revised");
    desk.selection.select(bo.id());
    assertThat(model.openProperty().get()).isNull();
    desk.selection.select(ana.id());
    assertThat(model.answer("goal").textProperty().get()).isEqualTo("First, revised");
    assertThat(model.canvases())
        .extracting(model::title)
        .containsExactly("Second", "First, revised");
  }

  @Test
  void aRemovedCanvasComesBackByUndo() {
    model.begin();
    model.answer("ask").textProperty().set("Ten minutes?");
    assertThat(model.remove()).contains("Removed the canvas for Ana Costa. Undo brings it back.");
    assertThat(model.openProperty().get()).isNull();
    desk.edits.undo();
    assertThat(model.answer("ask").textProperty().get()).isEqualTo("Ten minutes?");
  }

  @Test
  void blanksAreNoAnswer() {
    model.begin();
    model.answer("ask").textProperty().set("   ");
    model.left();
    assertThat(model.filledProperty().get()).startsWith("0 of ");
    desk.edits.undo();
    assertThat(model.openProperty().get()).isNull();
  }

  private Template shipped(String id) {
    return Templates.shipped().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatOneBeginsOfOnesOwnIsAboutTheOwnerWhoeverWasSelected() {
    model.begin(shipped("development"));
    assertThat(desk.selection.person()).contains(me.id());
    assertThat(model.openProperty().get().about()).isEqualTo(me.id());
    assertThat(model.offered())
        .extracting(Template::id)
        .contains("development", "stakeholders", "give-get", "introductions")
        .doesNotContain("reach-out");
    desk.selection.select(ana.id());
    assertThat(model.offered()).extracting(Template::id).containsExactly("reach-out");
  }

  @Test
  void whoIsNamedInAWorksheetSeesIt() {
    model.begin(shipped("development"));
    Worksheet mine = model.openProperty().get();
    model.answer("allies").setPeople(List.of(bo.id()));
    desk.selection.select(bo.id());
    assertThat(model.canvases()).isEmpty();
    assertThat(model.naming()).extracting(Worksheet::id).containsExactly(mine.id());
    assertThat(model.openProperty().get()).isNull();
    model.choose(mine);
    assertThat(model.answer("allies").people()).containsExactly(bo.id());
    desk.selection.select(ana.id());
    assertThat(model.naming()).isEmpty();
    model.go(mine);
    assertThat(desk.selection.person()).contains(me.id());
    assertThat(model.openProperty().get().id()).isEqualTo(mine.id());
  }

  @Test
  void everyKindOfAnswerIsThereAfterReopening() {
    model.begin(shipped("give-get"));
    model.answer("balance").scaleProperty().set(-1);
    model.answer("owed").list("Send Ana the book");
    model.answer("owed").list("Ring Bo");
    model.answer("owed").tick(0, true);
    model.answer("helping").setPeople(List.of(ana.id(), bo.id()));
    reopen();
    desk.selection.select(me.id());
    assertThat(model.answer("balance").scaleProperty().get()).isEqualTo(-1);
    assertThat(model.answer("owed").items())
        .containsExactly(
            new Checklist.Item(true, "Send Ana the book"), new Checklist.Item(false, "Ring Bo"));
    assertThat(model.answer("helping").people()).containsExactly(ana.id(), bo.id());
    assertThat(model.filledProperty().get()).startsWith("3 of 10");
  }

  @Test
  void aListBeginsWithWhatTheTemplateNames() {
    model.begin(shipped("development"));
    AnswerModel ways = model.answer("ways");
    assertThat(ways.items()).hasSize(5).allMatch(item -> !item.done());
    assertThat(model.filledProperty().get()).startsWith("0 of 13");
    ways.write(1, "Be coached by Bo");
    ways.tick(1, true);
    assertThat(model.openProperty().get().answer("ways").text().lines())
        .hasSize(5)
        .contains("- [x] Be coached by Bo", "- [ ] Do it for real, in small");
    desk.edits.undo();
    assertThat(ways.items().get(1)).isEqualTo(new Checklist.Item(false, "Be coached by Bo"));
    desk.edits.undo();
    assertThat(ways.items().get(1).text()).isEqualTo("Be coached");
  }

  @Test
  void aLineBeingWrittenSurvivesTheSavingOfTheOthers() {
    model.begin(shipped("give-get"));
    AnswerModel owed = model.answer("owed");
    owed.list("Ring Bo");
    owed.write(0, "");
    desk.timer.elapse();
    assertThat(owed.items()).containsExactly(new Checklist.Item(false, ""));
    owed.write(0, "Ring Bo on Monday");
    model.left();
    assertThat(model.openProperty().get().answer("owed").text())
        .isEqualTo("- [ ] Ring Bo on Monday");
  }

  @Test
  void noMorePeopleThanThereIsRoomFor() {
    Person cleo = Person.named("Cleo Marsh");
    desk.workspace.apply(Changes.addPerson(cleo));
    model.begin(shipped("introductions"));
    AnswerModel who = model.answer("who");
    assertThat(who.add(ana.id())).isTrue();
    assertThat(who.add(bo.id())).isTrue();
    assertThat(who.add(cleo.id())).isFalse();
    assertThat(who.add(ana.id())).isTrue();
    assertThat(who.people()).containsExactly(ana.id(), bo.id());
  }

  @Test
  void whoComesOntoAPlotStandsOverNobodysName() {
    model.begin(shipped("stakeholders"));
    PlotModel plot = model.answer("map").plot();
    plot.add(ana.id());
    plot.add(bo.id());
    Plot.Spot second = plot.spotsProperty().get().get(bo.id());
    assertThat(Math.abs(second.up() - 5) >= 2 || Math.abs(second.across() - 5) >= 3).isTrue();
  }

  @Test
  void peopleMoveOnAPlotStepByStepAndEachStepIsUndone() {
    model.begin(shipped("stakeholders"));
    PlotModel plot = model.answer("map").plot();
    plot.add(ana.id());
    assertThat(plot.spotsProperty().get()).containsEntry(ana.id(), new Plot.Spot(5, 5, 0));
    plot.put(ana.id(), new Plot.Spot(10, 8, -2));
    plot.nudge(ana.id(), 1, -1);
    plot.lean(ana.id(), 1);
    assertThat(plot.spotsProperty().get()).containsEntry(ana.id(), new Plot.Spot(10, 7, -1));
    desk.edits.undo();
    assertThat(plot.spotsProperty().get()).containsEntry(ana.id(), new Plot.Spot(10, 7, -2));
    desk.edits.undo();
    assertThat(plot.spotsProperty().get()).containsEntry(ana.id(), new Plot.Spot(10, 8, -2));
    plot.takeOff(ana.id());
    assertThat(plot.spotsProperty().get()).isEmpty();
    desk.edits.undo();
    reopen();
    desk.selection.select(me.id());
    assertThat(model.answer("map").plot().spotsProperty().get())
        .containsExactly(Map.entry(ana.id(), new Plot.Spot(10, 8, -2)));
  }

  @Test
  void whoIsRemovedIsOnThePlotNoMoreAndWhoIsMergedStaysWhereTheyWere() {
    model.begin(shipped("stakeholders"));
    PlotModel plot = model.answer("map").plot();
    plot.put(ana.id(), new Plot.Spot(1, 2, 1));
    plot.put(bo.id(), new Plot.Spot(9, 9, -1));
    desk.workspace.apply(Changes.merge(desk.workspace.network(), bo, List.of(ana.id())));
    assertThat(plot.spotsProperty().get()).containsOnlyKeys(bo.id());
    desk.workspace.undo();
    desk.workspace.apply(Changes.removePerson(desk.workspace.network(), bo.id()));
    assertThat(plot.spotsProperty().get())
        .containsExactly(Map.entry(ana.id(), new Plot.Spot(1, 2, 1)));
  }

  @Test
  void theAuditAsksOnlyForPairsWithoutATieAndRemembersEachAnswer() {
    Person cleo = Person.named("Cleo Marsh");
    desk.workspace.apply(Changes.addPerson(cleo));
    model.begin(shipped("audit"));
    model.answer("matters").setPeople(List.of(ana.id(), bo.id()));
    model.answer("work").setPeople(List.of(bo.id(), cleo.id()));
    AuditModel audit = model.answer("knows").audit();
    assertThat(audit.egoProperty().get().size()).isEqualTo(3);
    assertThat(audit.leftProperty().get()).isEqualTo(3);
    EgoNetwork.Unknown first = audit.pairProperty().get();
    audit.yes();
    assertThat(desk.workspace.network().ties(first.one(), first.other())).hasSize(1);
    assertThat(audit.egoProperty().get().ties()).isEqualTo(1);
    assertThat(audit.leftProperty().get()).isEqualTo(2);
    audit.no();
    assertThat(audit.leftProperty().get()).isEqualTo(1);
    audit.skip();
    assertThat(audit.pairProperty().get()).isNull();
    desk.edits.undo();
    assertThat(audit.leftProperty().get()).isEqualTo(1);
    desk.edits.undo();
    assertThat(desk.workspace.network().ties()).isEmpty();
    desk.edits.redo();
    desk.edits.redo();
    reopen();
    desk.selection.select(me.id());
    assertThat(model.answer("knows").audit().leftProperty().get()).isEqualTo(1);
    assertThat(model.filledProperty().get()).startsWith("2 of 10");
  }

  @Test
  void theAuditTellsWhatTheMapSaysAndADashWhereNothingIsKnown() {
    model.begin(shipped("audit"));
    Findings findings = new Findings(desk.workspace.network());
    AuditModel audit = model.answer("findings").audit();
    assertThat(findings.of(audit.egoProperty().get(), model.openProperty().get()))
        .extracting(Findings.Finding::value)
        .containsExactly("0", "–", "–", "–", "–", "–", "–", "–", "–");
    model.answer("matters").setPeople(List.of(ana.id(), bo.id()));
    model.answer("self-met").setPeople(List.of(bo.id()));
    model.answer("gives").setPeople(List.of(ana.id()));
    assertThat(findings.of(audit.egoProperty().get(), model.openProperty().get()))
        .extracting(Findings.Finding::value)
        .containsExactly("2", "0 %", "2.0", "0.50", "–", "–", "50 %", "–", "1 give, 0 cost");
  }

  @Test
  void anOwnTemplateIsKeptAndAnOldAnswerSurvivesAChangedOne(@TempDir Path folder) {
    model.templates().edit(shipped("give-get"));
    Template mine = model.templates().templateProperty().get();
    assertThat(mine.title()).isEqualTo("Who I help, who helps me (mine)");
    model.templates().done();
    model.begin(mine);
    model.answer("help-with").textProperty().set("Grant letters");
    model.left();
    model.templates().edit(mine);
    model.templates().change(now -> Rework.removed(now, 1));
    model.templates().area(0, area -> Rework.titled(area, "", area.prompt()));
    assertThat(model.templates().problemProperty().get()).contains("has no title");
    model.templates().area(0, area -> Rework.titled(area, "Whom", area.prompt()));
    model.templates().done();
    Template changed = model.sheet().templateProperty().get();
    assertThat(changed.areas().getFirst().title()).isEqualTo("Whom");
    assertThat(changed.area("help-with")).isEmpty();
    assertThat(Answers.earlier(changed, model.openProperty().get()))
        .containsEntry("help-with", Worksheet.Answer.text("Grant letters"));
    Path out = folder.resolve("mine.json");
    assertThat(model.templates().send(changed, out)).isEmpty();
    desk.edits.undo();
    desk.edits.undo();
    assertThat(model.answer("help-with").textProperty().get()).isEqualTo("Grant letters");
    assertThat(model.templates().bring(out)).isEmpty();
    reopen();
    desk.selection.select(me.id());
    assertThat(model.offered())
        .extracting(Template::title)
        .contains("Who I help, who helps me (mine)");
    assertThat(Templates.own(desk.workspace.network())).hasSize(2);
  }

  @Test
  void whatIsNoTemplateIsNotTaken(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("list.csv"), "a,b");
    assertThat(model.templates().bring(file))
        .contains("list.csv, line 1: Not JSON; choose a template's JSON file.");
    assertThat(Templates.own(desk.workspace.network())).isEmpty();
  }

  @Test
  void printsTheCanvasAndAllThatIsWrittenOnIt(@TempDir Path folder) throws IOException {
    model.begin(shipped("stakeholders"));
    model.answer("purpose").textProperty().set("# Harbour\n- a **second** pilot");
    model.left();
    model.answer("map").plot().put(ana.id(), new Plot.Spot(9, 8, 2));
    model.answer("sways").setPeople(List.of(bo.id()));
    model.answer("next").list("Ring Ana " + "again and again ".repeat(120));
    model.begin(shipped("give-get"));
    Path pdf = folder.resolve("mine.pdf");
    SafeFile.write(pdf, model.export(model.canvases())::pdf);
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertThat(read.getNumberOfPages()).isEqualTo(2);
      String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Who I help, who helps me", "Stakeholder map", "Harbour", "• a second pilot")
          .contains("Ana Costa +2", "Bo Lind", "Power and interest");
      assertThat(text.split("again and again", -1)).hasSize(121);
      shipped("give-get")
          .areas()
          .forEach(unanswered -> assertThat(text).contains(unanswered.prompt()));
    }
    Path markdown = folder.resolve("mine.md");
    SafeFile.write(markdown, model.export(List.of(model.canvases().getLast()))::markdown);
    assertThat(Files.readString(markdown))
        .startsWith("# Stakeholder map\n\n23 Nov 2026\n\n## What it is about\n\n# Harbour\n")
        .contains("- Ana Costa: Power 8, Interest 9, Stance +2\n")
        .contains("## Who sways them\n\nBo Lind\n")
        .contains("- [ ] Ring Ana again");
  }

  @Test
  void aWorksheetKeepsItsPlaceAmongThoseThatNameSomebodyWhileItIsFilledIn() {
    model.begin(shipped("give-get"));
    model.answer("helping").setPeople(List.of(ana.id()));
    Worksheet first = model.openProperty().get();
    model.begin(shipped("audit"));
    model.answer("matters").setPeople(List.of(ana.id()));
    desk.selection.select(ana.id());
    assertThat(model.naming()).extracting(Worksheet::template).containsExactly("audit", "give-get");
    model.choose(first);
    model.answer("help-with").textProperty().set("Grant letters");
    model.left();
    assertThat(model.naming()).extracting(Worksheet::template).containsExactly("audit", "give-get");
  }

  private String markdown(Worksheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.export(List.of(sheet)).markdown(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whoIsNeverExportedIsInNoFileOfWorksheets() throws IOException {
    model.begin(shipped("give-get"));
    model.answer("helping").setPeople(List.of(ana.id(), bo.id()));
    Worksheet mine = model.openProperty().get();
    assertThat(markdown(mine)).contains("Ana Costa, Bo Lind\n");
    desk.selection.select(bo.id());
    model.begin();
    Worksheet about = model.openProperty().get();
    assertThat(model.export(List.of(about)).isEmpty()).isFalse();

    Network network = desk.workspace.network();
    desk.workspace.apply(GroupChanges.withhold(network, List.of(bo.id())));

    assertThat(markdown(mine)).contains("Ana Costa\n").doesNotContain("Bo Lind");
    assertThat(model.export(List.of(about)).isEmpty()).isTrue();
  }

  @Test
  void peopleAndWordsOfAnEarlierAnswerStandApart() throws IOException {
    model.templates().edit(shipped("give-get"));
    Template mine = model.templates().templateProperty().get();
    model.begin(mine);
    model.answer("helping").setPeople(List.of(ana.id(), bo.id()));
    model.answer("helping").textProperty().set("Both with grants");
    model.left();
    int helping = mine.areas().indexOf(mine.area("helping").orElseThrow());
    model.templates().change(now -> Rework.removed(now, helping));
    model.templates().done();

    assertThat(markdown(model.openProperty().get()))
        .contains("## Earlier answers: helping\n\nAna Costa, Bo Lind\n\nBoth with grants\n");
  }

  @Test
  void questionsThatWerePutAwayStayAwayUntilAWorksheetIsOpened() {
    model.begin(Templates.shipped("development"));
    Worksheet sheet = model.openProperty().get();
    int asked = model.questionsProperty().get().size();
    assertThat(asked).isPositive();
    model.askNoMore();
    assertThat(model.questionsProperty().get()).isEmpty();
    desk.selection.select(ana.id());
    desk.selection.select(null);
    assertThat(model.openProperty().get()).isEqualTo(sheet);
    assertThat(model.questionsProperty().get()).isEmpty();
    model.choose(sheet);
    assertThat(model.questionsProperty().get()).hasSize(asked);
    model.askNoMore();
    model.askAgain();
    assertThat(model.questionsProperty().get()).hasSize(asked);
  }
}
