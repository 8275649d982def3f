package kith.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import kith.exchange.Json;
import kith.exchange.SafeFile;
import kith.network.Fact;
import kith.network.Person;
import kith.picture.Look;
import kith.store.Store;
import kith.ui.common.Dialogs;
import kith.ui.common.Dialogs.FileKind;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.ui.exchange.ImportModel;
import kith.ui.exchange.ImportView;
import kith.ui.exchange.PictureChoices;
import kith.ui.exchange.PictureExport;
import kith.ui.exchange.PictureExportView;
import kith.ui.map.Seen;
import kith.workspace.Workspace;

/** What goes between the window and other files: networks, contacts, pictures. */
final class Outside {
  private static final Words WORDS = Words.of(Outside.class);

  private final ShellModel model;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final BiConsumer<String, Node> showSheet;
  private final Runnable closeSheet;
  private final PictureChoices pictures = new PictureChoices();

  Outside(
      ShellModel model,
      Tasks tasks,
      Dialogs dialogs,
      BiConsumer<String, Node> showSheet,
      Runnable closeSheet) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.showSheet = showSheet;
    this.closeSheet = closeSheet;
  }

  private static FileKind networks() {
    return new FileKind(WORDS.get("file.networks"), List.of("*" + Store.ENDING));
  }

  void newNetwork() {
    dialogs
        .chooseTarget(WORDS.get("new.title"), "network" + Store.ENDING, networks())
        .ifPresent(net -> model.create(net, ""));
  }

  void openNetwork() {
    dialogs.chooseFiles(WORDS.get("open.title"), List.of(networks())).stream()
        .findFirst()
        .ifPresent(model::open);
  }

  void importFiles() {
    FileKind kinds =
        new FileKind(
            WORDS.get("import.kinds"), List.of("*.csv", "*.zip", "*.vcf", "*.vcard", "*.json"));
    List<Path> files = dialogs.chooseFiles(WORDS.get("import.title"), List.of(kinds));
    if (!files.isEmpty()) {
      importFiles(files);
    }
  }

  /** Shows the plan; where no network is open, it is for the usual one. */
  void importFiles(List<Path> files) {
    Workspace open = model.workspaceProperty().get();
    if (open != null) {
      plan(files, open.network().facts(), receiver -> receiver.accept(open));
    } else if (model.hasUsual()) {
      model.openUsual(_ -> importFiles(files));
    } else {
      List<Fact> facts = List.of(Person.named(WORDS.get("me")).withMe(true));
      plan(files, facts, receiver -> model.createUsual(facts, receiver));
    }
  }

  private void plan(List<Path> files, List<Fact> facts, Consumer<Consumer<Workspace>> target) {
    ImportModel plan = new ImportModel(tasks, dialogs, facts, target, closeSheet);
    showSheet.accept(WORDS.get("import.title"), new ImportView(plan));
    plan.read(files);
  }

  void exportPicture(Seen seen, Look look) {
    String name = ShellModel.title(model.workspaceProperty().get().file());
    var subject = new PictureExport.Subject(name, seen.picture(), seen.camera(), look);
    var export = new PictureExport(subject, pictures, LocalDate.now(), tasks, dialogs, closeSheet);
    showSheet.accept(WORDS.get("picture.title"), new PictureExportView(export));
  }

  void exportJson() {
    Workspace open = model.workspaceProperty().get();
    String name = ShellModel.title(open.file()) + ".json";
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("json.title"), name, new FileKind(WORDS.get("file.json"), List.of("*.json")));
    if (target.isEmpty()) {
      return;
    }
    Path file = SafeFile.withEnding(target.get(), ".json");
    List<Fact> facts = open.network().facts();
    tasks.run(
        WORDS.get("json.job", file.getFileName()),
        progress -> {
          SafeFile.write(file, out -> Json.write(facts, out, progress));
          return file;
        },
        done -> dialogs.inform(WORDS.get("json.done", done.getFileName())));
  }
}
