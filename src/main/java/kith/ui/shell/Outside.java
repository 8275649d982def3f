package kith.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kith.exchange.Importer;
import kith.exchange.Json;
import kith.exchange.SafeFile;
import kith.network.Disguise;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Withheld;
import kith.picture.Look;
import kith.store.Store;
import kith.ui.common.Dialogs;
import kith.ui.common.Dialogs.FileKind;
import kith.ui.common.Tasks;
import kith.ui.common.Words;
import kith.ui.exchange.ExportModel;
import kith.ui.exchange.ExportView;
import kith.ui.exchange.ImportModel;
import kith.ui.exchange.ImportView;
import kith.ui.exchange.PictureChoices;
import kith.ui.exchange.PictureExport;
import kith.ui.exchange.PictureExportView;
import kith.ui.map.Seen;
import kith.workspace.Dots;
import kith.workspace.Workspace;

/** What goes between the window and other files: networks, contacts, pictures. */
final class Outside {
  private static final Words WORDS = Words.of(Outside.class);

  private final ShellModel model;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Sheets sheets;
  private final PictureChoices pictures = new PictureChoices();
  private boolean making;

  Outside(ShellModel model, Tasks tasks, Dialogs dialogs, Sheets sheets) {
    this.model = model;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.sheets = sheets;
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

  /** A plan shows who is in a file by name, so it is not made while names are safe. */
  private boolean mayTell() {
    Workspace open = model.workspaceProperty().get();
    boolean safe = open != null && open.network().naming().isSafe();
    if (safe) {
      dialogs.inform(WORDS.get("import.safe"));
    }
    return !safe;
  }

  void importFiles() {
    if (!mayTell()) {
      return;
    }
    List<String> usual = Importer.ENDINGS.stream().map(ending -> "*." + ending).toList();
    List<FileKind> kinds =
        List.of(
            new FileKind(WORDS.get("import.kinds"), usual),
            new FileKind(WORDS.get("import.any"), List.of("*.*")));
    List<Path> files = dialogs.chooseFiles(WORDS.get("import.title"), kinds);
    if (!files.isEmpty()) {
      importFiles(files);
    }
  }

  /** Shows the plan; where no network is open, it is for the usual one. */
  void importFiles(List<Path> files) {
    Workspace open = model.workspaceProperty().get();
    if (!mayTell()) {
      return;
    }
    if (open != null) {
      plan(files, new OpenNetwork(open));
    } else if (model.hasUsual()) {
      model.openUsual(_ -> importFiles(files));
    } else {
      plan(files, new Usual());
    }
  }

  private void plan(List<Path> files, ImportModel.Target target) {
    ImportModel plan = new ImportModel(tasks, dialogs, target);
    ImportView view = new ImportView(plan);
    plan.setOnEnded(sheets.show(WORDS.get("import.title"), view, plan::leave));
    plan.read(files);
  }

  /** Whether the network that is about to open was made by what lies over the window. */
  boolean isMaking() {
    return making;
  }

  /** The network that is open already. */
  private static final class OpenNetwork implements ImportModel.Target {
    private final Workspace open;
    private final List<Fact> facts;

    OpenNetwork(Workspace open) {
      this.open = open;
      this.facts = open.network().facts();
    }

    @Override
    public boolean isNew() {
      return false;
    }

    @Override
    public List<Fact> facts(String owner) {
      return facts;
    }

    @Override
    public void open(List<Fact> same, Consumer<Workspace> then, Runnable otherwise) {
      then.accept(open);
    }
  }

  /** The owner's own network, made when the import is carried out for the first time. */
  private final class Usual implements ImportModel.Target {
    private final Person me = Person.named(WORDS.get("me")).withMe(true);
    private Workspace made;
    private List<Fact> madeOf;

    @Override
    public boolean isNew() {
      return made == null;
    }

    @Override
    public List<Fact> facts(String owner) {
      return made != null ? madeOf : List.of(owner.isEmpty() ? me : me.withName(owner));
    }

    @Override
    public void open(List<Fact> facts, Consumer<Workspace> then, Runnable otherwise) {
      if (made != null) {
        then.accept(made);
        return;
      }
      making = true;
      model.createUsual(
          facts,
          workspace -> {
            making = false;
            made = workspace;
            madeOf = facts;
            then.accept(workspace);
          },
          () -> {
            making = false;
            otherwise.run();
          });
    }
  }

  void exportPicture(Seen seen, Look look) {
    Network network = model.workspaceProperty().get().network();
    int withheld = Withheld.in(network).size();
    var subject =
        new PictureExport.Subject(
            title(), seen.picture(), seen.camera(), look, withheld, seen.day());
    var export =
        new PictureExport(subject, pictures, LocalDate.now(), tasks, dialogs, sheets::close);
    sheets.show(WORDS.get("picture.title"), new PictureExportView(export), sheets::close);
  }

  /** Everybody, whom the map shows, or one person, for other programs. */
  void exportNetwork(Seen seen, UUID selected) {
    var shown = new HashSet<UUID>();
    for (int i = 0; i < seen.picture().discs(); i++) {
      shown.add(seen.picture().id(i));
    }
    var subject =
        new ExportModel.Subject(
            model.workspaceProperty().get().network(),
            title(),
            shown,
            Dots.of(seen.picture(), Look.light()),
            selected,
            this::exportJson);
    var export = new ExportModel(subject, tasks, dialogs, Clock.systemDefaultZone(), sheets::close);
    sheets.show(WORDS.get("export.title"), new ExportView(export), sheets::close);
  }

  /** What a file is called until the owner says otherwise; the network's name may be a person's. */
  private String title() {
    Workspace open = model.workspaceProperty().get();
    return open.network().naming().isSafe()
        ? WORDS.get("safe.title")
        : ShellModel.title(open.file());
  }

  /** Everything, unless the owner leaves out who is never exported or wants nobody named. */
  void exportJson() {
    Network network = model.workspaceProperty().get().network();
    int withheld = Withheld.in(network).size();
    boolean safe = network.naming().isSafe();
    String all = WORDS.get("json.all");
    String without = WORDS.get("json.without", withheld);
    String disguised = WORDS.get("json.safe");
    List<String> ways = new ArrayList<>(List.of(all));
    if (withheld > 0) {
      ways.add(without);
    }
    if (safe) {
      ways.add(disguised);
    }
    String question = WORDS.get("json.question", withheld, safe ? 1 : 0);
    Optional<String> way =
        ways.size() == 1
            ? Optional.of(all)
            : dialogs.choose(WORDS.get("json.title"), question, ways);
    way.map(
            chosen ->
                chosen.equals(all)
                    ? network.facts()
                    : chosen.equals(without)
                        ? Withheld.factsWithout(network)
                        : Disguise.facts(network))
        .ifPresent(this::exportJson);
  }

  private void exportJson(List<Fact> facts) {
    String name = title() + ".json";
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("json.title"), name, new FileKind(WORDS.get("file.json"), List.of("*.json")));
    if (target.isEmpty()) {
      return;
    }
    Path file = SafeFile.withEnding(target.get(), ".json");
    tasks.run(
        WORDS.get("json.job", file.getFileName()),
        progress -> {
          SafeFile.write(file, out -> Json.write(facts, out, progress));
          return file;
        },
        done -> dialogs.inform(WORDS.get("json.done", done.getFileName())));
  }
}
