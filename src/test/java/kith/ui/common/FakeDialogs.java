package kith.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers in place of the dialogs that leave the window, and what was said and asked. */
public final class FakeDialogs implements Dialogs {
  public final List<String> errors = new ArrayList<>();
  public final List<String> said = new ArrayList<>();
  public final List<String> asked = new ArrayList<>();
  public final List<String> browsed = new ArrayList<>();
  public List<Path> files = List.of();
  public Path target;
  public String suggested;
  public boolean yes;
  public List<String> offered = List.of();
  public String chosen;

  @Override
  public List<Path> chooseFiles(String title, List<FileKind> kinds) {
    return files;
  }

  @Override
  public Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind) {
    suggested = suggestedName;
    return Optional.ofNullable(target);
  }

  @Override
  public boolean confirm(String title, String question, String action) {
    asked.add(question);
    return yes;
  }

  @Override
  public Optional<String> choose(String title, String question, List<String> actions) {
    asked.add(question);
    offered = actions;
    return Optional.ofNullable(chosen);
  }

  @Override
  public void error(String sentence) {
    errors.add(sentence);
  }

  @Override
  public void inform(String sentence) {
    said.add(sentence);
  }

  @Override
  public void browse(String link) {
    browsed.add(link);
  }
}
