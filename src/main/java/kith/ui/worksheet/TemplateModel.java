package kith.ui.worksheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kith.exchange.SafeFile;
import kith.network.Change;
import kith.network.Changes;
import kith.network.KithException;
import kith.network.Network;
import kith.ui.common.Edits;
import kith.ui.common.Words;
import kith.worksheet.Area;
import kith.worksheet.Rework;
import kith.worksheet.Template;
import kith.worksheet.Templates;

/**
 * The template of the owner's own that is being changed, if one is: each change is saved at once,
 * or as one types, and can be undone. What would make it useless is not saved, and says why.
 */
public final class TemplateModel implements AutoCloseable {
  private final Edits edits;
  private final Network network;
  private final Words words = Words.of(TemplateModel.class);
  private final ObjectProperty<Template> template = new SimpleObjectProperty<>();
  private final StringProperty problem = new SimpleStringProperty("");
  private final Runnable unlisten;

  TemplateModel(Edits edits) {
    this.edits = edits;
    this.network = edits.workspace().network();
    unlisten = edits.workspace().listen(_ -> refresh());
  }

  private void refresh() {
    if (template.get() != null && !edits.pending(field(template.get().id()))) {
      template.set(own(template.get().id()).orElse(null));
    }
  }

  private Optional<Template> own(String id) {
    return Templates.own(network).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What is being changed, or null. */
  public ReadOnlyObjectProperty<Template> templateProperty() {
    return template;
  }

  /** Why what was written last is not saved; empty if it is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem;
  }

  /** Whether a template is the owner's own, so that it can be changed as it is. */
  public boolean isOwn(Template one) {
    return own(one.id()).isPresent();
  }

  /** Changes a template: itself if it is the owner's own, else a copy that is. */
  public void edit(Template one) {
    if (isOwn(one)) {
      open(one);
    } else {
      make(Rework.copy(one, words.get("template.copy", one.title()), ids()));
    }
  }

  /** Makes a template with one question to begin with. */
  public void begin() {
    make(Rework.blank(words.get("template.new"), words.get("template.question"), ids()));
  }

  private List<String> ids() {
    return Templates.of(network).stream().map(Template::id).toList();
  }

  private void make(Template made) {
    if (edits.apply(() -> keeping(made))) {
      open(made);
    }
  }

  private Change keeping(Template now) {
    return Changes.keepTemplate(network, Templates.setting(now), now.title());
  }

  private void open(Template one) {
    problem.set("");
    template.set(one);
  }

  /** Ends the changing. */
  public void done() {
    edits.leave();
    template.set(null);
  }

  /** Something is changed at once. */
  public void change(UnaryOperator<Template> edit) {
    edits.leave();
    type(edit);
    edits.leave();
  }

  /** Words are typed; they are saved soon. */
  public void type(UnaryOperator<Template> edit) {
    Template before = template.get();
    Template after = edit.apply(before);
    if (after.equals(before)) {
      return;
    }
    problem.set(Templates.problem(after).orElse(""));
    if (problem.get().isEmpty()) {
      template.set(after);
      edits.type(field(after.id()), () -> save(after));
    }
  }

  private Optional<Change> save(Template now) {
    boolean same = own(now.id()).filter(now::equals).isPresent();
    return same ? Optional.empty() : Optional.of(keeping(now));
  }

  private static String field(String id) {
    return "template." + id;
  }

  /** An area is another from now on. */
  public void area(int index, UnaryOperator<Area> edit) {
    type(now -> Rework.replaced(now, index, edit.apply(now.areas().get(index))));
  }

  /** A field was left: what is typed from now on is undone by itself. */
  public void left() {
    edits.leave();
  }

  /** The template is offered no more; what was written on its worksheets stays. */
  public void remove() {
    Template gone = template.get();
    done();
    edits.apply(() -> Changes.removeTemplate(Templates.setting(gone), gone.title()));
  }

  /**
   * Writes a template to a file, for somebody else or another network.
   *
   * @return what went wrong, in a sentence; empty if it is there
   */
  public Optional<String> send(Template one, Path file) {
    try {
      byte[] json = (Templates.write(one) + "\n").getBytes(StandardCharsets.UTF_8);
      SafeFile.write(file, out -> out.write(json));
      return Optional.empty();
    } catch (KithException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * Takes a template from a file as the owner's own, under an id that is free.
   *
   * @return what went wrong, in a sentence; empty if it was taken
   */
  public Optional<String> bring(Path file) {
    String name = file.getFileName().toString();
    try {
      byte[] json = Files.readAllBytes(file);
      Template read = Templates.read(new ByteArrayInputStream(json), name);
      make(Rework.copy(read, read.title(), ids()));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(words.get("template.unread", name, e.getMessage()));
    } catch (KithException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    unlisten.run();
  }
}
