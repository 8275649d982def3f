package kith.ui.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kith.exchange.SafeFile;
import kith.exchange.write.Dot;
import kith.exchange.write.Format;
import kith.exchange.write.NetworkFile;
import kith.exchange.write.Parcel;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;
import kith.network.Withheld;
import kith.outreach.Outlook;
import kith.outreach.PlanCalendar;
import kith.ui.common.Dialogs;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/** The export of a network, or of a part of it, as its owner chooses. Holds no control. */
public final class ExportModel {
  private static final Words WORDS = Words.of(ExportModel.class);
  private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  /** How it is written. */
  public enum Kind {
    JSON(Format.JSON),
    CSV(Format.CSV),
    VCARD(Format.VCARD),
    GRAPHML(Format.GRAPHML),
    GEXF(Format.GEXF),
    CALENDAR(null),
    PAGE(Format.MARKDOWN);

    private final Format format;

    Kind(Format format) {
      this.format = format;
    }

    String ending() {
      return format == null ? ".ics" : format.ending();
    }
  }

  /** Who is in it. */
  public enum Who {
    EVERYBODY,
    SHOWN,
    ONE
  }

  /**
   * What can be exported.
   *
   * @param network all of it
   * @param name of the network, for the file
   * @param shown whom the map shows now
   * @param dots how people are drawn
   * @param selected one person, or null
   * @param everything exports all as JSON, after asking about those who are never exported
   */
  public record Subject(
      Network network,
      String name,
      Set<UUID> shown,
      Map<UUID, Dot> dots,
      UUID selected,
      Runnable everything) {}

  private final Subject subject;
  private final Naming naming;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Runnable ended;
  private final Clock clock;
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.JSON);
  private final ObjectProperty<Who> who = new SimpleObjectProperty<>(Who.EVERYBODY);

  /**
   * @param ended called when there is nothing more to decide
   */
  public ExportModel(Subject subject, Tasks tasks, Dialogs dialogs, Clock clock, Runnable ended) {
    this.subject = subject;
    this.naming = subject.network().naming();
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    this.ended = ended;
    who.addListener(_ -> keepPossible());
  }

  private void keepPossible() {
    if (!kinds().contains(kind.get())) {
      kind.set(kinds().getFirst());
    }
  }

  /** How it is written. */
  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** Who is in it. */
  public ObjectProperty<Who> whoProperty() {
    return who;
  }

  /** Who can be chosen: the selected person only if they may be exported. */
  public List<Who> whos() {
    return Stream.of(Who.values()).filter(this::isPossible).toList();
  }

  private boolean isPossible(Who one) {
    return switch (one) {
      case EVERYBODY -> true;
      case SHOWN -> subject.shown().size() < subject.network().people().size() - withheld();
      case ONE -> person().isPresent();
    };
  }

  private Optional<Person> person() {
    return Optional.ofNullable(subject.selected())
        .filter(id -> !Withheld.has(subject.network(), id))
        .map(subject.network()::person);
  }

  private int withheld() {
    return Withheld.in(subject.network()).size();
  }

  /** How it can be written: a page is about one person, a graph of one is none. */
  public List<Kind> kinds() {
    return who.get() == Who.ONE
        ? List.of(Kind.PAGE, Kind.JSON, Kind.VCARD)
        : Stream.of(Kind.values()).filter(value -> value != Kind.PAGE).toList();
  }

  /** What a choice of people is called: "Everybody", or the person's name. */
  public String called(Who one) {
    return switch (one) {
      case EVERYBODY -> WORDS.get("export.who.everybody");
      case SHOWN -> WORDS.get("export.who.shown", subject.shown().size());
      case ONE -> person().map(naming::name).orElse("");
    };
  }

  /** What is left out or disguised, in a sentence or two; empty for nothing. */
  public String leftOut() {
    int withheld = who.get() == Who.ONE || isEverything() ? 0 : parcel().withheld();
    return WORDS
        .get("export.left-out", withheld, naming.isSafe() && !isEverything() ? 1 : 0)
        .strip();
  }

  private boolean isEverything() {
    return kind.get() == Kind.JSON && who.get() == Who.EVERYBODY;
  }

  private Parcel parcel() {
    Parcel all = Parcel.of(subject.network(), kind.get() == Kind.CALENDAR ? Naming.real() : naming);
    return switch (who.get()) {
      case EVERYBODY -> all;
      case SHOWN -> all.only(subject.shown());
      case ONE -> all.about(subject.selected());
    };
  }

  /** Asks where to, and writes it in the background. */
  public void export() {
    if (isEverything()) {
      ended.run();
      subject.everything().run();
      return;
    }
    Kind chosen = kind.get();
    String key = chosen.name().toLowerCase(Locale.ROOT);
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("export.title"),
            suggested(chosen),
            new Dialogs.FileKind(WORDS.get("export.files." + key), List.of("*" + chosen.ending())));
    if (target.isEmpty() || !mayReplace(chosen, target.get())) {
      return;
    }
    ended.run();
    Parcel parcel = parcel();
    tasks.run(
        WORDS.get("export.job", target.get().getFileName()),
        progress -> write(chosen, target.get(), parcel, progress),
        written -> dialogs.inform(done(written)));
  }

  private String suggested(Kind chosen) {
    String name = who.get() == Who.ONE ? called(Who.ONE) : subject.name();
    String tail = chosen == Kind.CSV ? "-people" : "";
    return Texts.line(NOT_IN_FILE_NAMES.matcher(name).replaceAll(" ")) + tail + chosen.ending();
  }

  private static String done(List<Path> written) {
    return written.size() == 1
        ? WORDS.get("export.done", written.getFirst().getFileName())
        : WORDS.get(
            "export.done.two", written.getFirst().getFileName(), written.getLast().getFileName());
  }

  /** The chooser asks about the file that it names; about others that come of it nobody has. */
  private boolean mayReplace(Kind chosen, Path target) {
    Optional<Path> there =
        files(chosen, target).stream()
            .filter(file -> !file.equals(target) && Files.exists(file))
            .findFirst();
    return there.isEmpty()
        || dialogs.confirm(
            WORDS.get("export.title"),
            WORDS.get("export.replace", there.get().getFileName()),
            WORDS.get("export.replace.yes"));
  }

  private static List<Path> files(Kind chosen, Path target) {
    return chosen.format == null
        ? List.of(SafeFile.withEnding(target, chosen.ending()))
        : NetworkFile.files(target, chosen.format);
  }

  private List<Path> write(Kind chosen, Path target, Parcel parcel, Progress progress) {
    if (chosen.format != null) {
      return NetworkFile.write(target, chosen.format, parcel, subject.dots(), progress);
    }
    Outlook outlook = Outlook.of(parcel.facts(), LocalDate.now(clock));
    List<Path> files = files(chosen, target);
    SafeFile.write(files.getFirst(), out -> writeCalendar(outlook, out));
    return files;
  }

  private void writeCalendar(Outlook outlook, OutputStream out) throws IOException {
    PlanCalendar.write(outlook, naming, clock.instant(), out);
  }
}
