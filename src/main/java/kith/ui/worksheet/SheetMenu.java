package kith.ui.worksheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import kith.exchange.SafeFile;
import kith.network.Worksheet;
import kith.ui.common.Dialogs;
import kith.ui.common.Icons;
import kith.ui.common.Tips;
import kith.ui.common.Words;
import kith.worksheet.Template;
import org.kordamp.ikonli.feather.Feather;

/** What else can be done with a worksheet: with what it asks, and with what it says. */
final class SheetMenu extends MenuButton {
  private static final String JSON = ".json";

  private final Tools tools;
  private final Words words = Words.of(SheetMenu.class);

  SheetMenu(Tools tools) {
    super(null, Icons.of(Feather.MORE_HORIZONTAL));
    this.tools = tools;
    setId("canvas-more");
    getStyleClass().addAll("flat", "button-icon");
    setAccessibleText(words.get("more"));
    Tips.on(this, () -> words.get("more"));
    getItems().add(new MenuItem());
    setOnShowing(_ -> getItems().setAll(items()));
  }

  private List<MenuItem> items() {
    Template asks = tools.sheet().templateProperty().get();
    TemplateModel templates = tools.model().templates();
    boolean own = templates.isOwn(asks);
    return List.of(
        item(
            "sheet-edit",
            words.get(own ? "template.edit" : "template.edit.copy"),
            () -> templates.edit(asks)),
        item("sheet-make", words.get("template.make"), templates::begin),
        new SeparatorMenuItem(),
        item("print-one", words.get("print.one"), () -> print(true, this::one)),
        all("print-all", words.get("print.all"), true),
        item("markdown-one", words.get("markdown.one"), () -> print(false, this::one)),
        all("markdown-all", words.get("markdown.all"), false),
        new SeparatorMenuItem(),
        item("sheet-send", words.get("template.send"), () -> send(asks)),
        item("sheet-bring", words.get("template.bring"), this::bring));
  }

  private List<Worksheet> one() {
    return List.of(tools.model().openProperty().get());
  }

  /** There are none of somebody who is only named on worksheets about others. */
  private MenuItem all(String id, String text, boolean pdf) {
    MenuItem all = item(id, text, () -> print(pdf, tools.model()::canvases));
    all.setDisable(tools.model().canvases().isEmpty());
    return all;
  }

  /** Nothing of what the owner wrote leaves the window while names are safe. */
  private void print(boolean pdf, Supplier<List<Worksheet>> sheets) {
    if (tools.edits().isSafe()) {
      tools.dialogs().error(words.get("print.safe"));
      return;
    }
    tools.model().left();
    SheetExport export = tools.model().export(sheets.get());
    if (export.isEmpty()) {
      tools.dialogs().error(words.get("print.withheld"));
      return;
    }
    String ending = pdf ? ".pdf" : ".md";
    Dialogs.FileKind kind =
        pdf
            ? new Dialogs.FileKind(words.get("print.pdf"), List.of("*" + ending))
            : new Dialogs.FileKind(words.get("print.markdown"), List.of("*" + ending));
    String name = tools.sheet().templateProperty().get().id() + ending;
    tools
        .dialogs()
        .chooseTarget(words.get(pdf ? "print.one" : "markdown.one"), name, kind)
        .map(chosen -> SafeFile.withEnding(chosen, ending))
        .ifPresent(file -> write(file, pdf ? export::pdf : export::markdown));
  }

  private void write(Path file, SafeFile.Content content) {
    tools
        .tasks()
        .run(
            words.get("print.job", file.getFileName()),
            _ -> {
              SafeFile.write(file, content);
              return file.getFileName();
            },
            name -> tools.dialogs().inform(words.get("print.done", name)));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Dialogs.FileKind json() {
    return new Dialogs.FileKind(words.get("template.file"), List.of("*" + JSON));
  }

  private void send(Template asks) {
    tools
        .dialogs()
        .chooseTarget(words.get("template.send"), asks.id() + JSON, json())
        .map(chosen -> SafeFile.withEnding(chosen, JSON))
        .ifPresent(
            file -> {
              Optional<String> problem = tools.model().templates().send(asks, file);
              problem.ifPresentOrElse(
                  tools.dialogs()::error,
                  () -> tools.dialogs().inform(words.get("template.sent", file.getFileName())));
            });
  }

  private void bring() {
    tools.dialogs().chooseFiles(words.get("template.bring"), List.of(json())).stream()
        .limit(1)
        .flatMap(file -> tools.model().templates().bring(file).stream())
        .forEach(tools.dialogs()::error);
  }
}
