package kith.ui.outreach;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import kith.exchange.SafeFile;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Withheld;
import kith.outreach.Outlook;
import kith.outreach.PlanCalendar;
import kith.outreach.Sentences;
import kith.outreach.TimeBudget;
import kith.outreach.WeekPlan;
import kith.picture.PrintedPage;
import kith.picture.Type;
import kith.ui.common.Days;
import kith.ui.common.Dialogs;
import kith.ui.common.Dialogs.FileKind;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Writes the plan for a calendar program, or the week as a page to print: under the names that are
 * shown, and without who is never exported.
 */
public final class PlanExport {
  private static final Words WORDS = Words.of(PlanExport.class);
  private static final String ENDING = ".ics";
  private static final String PAGE = ".pdf";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  private final Network network;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;

  /**
   * @param clock tells when it is written
   */
  public PlanExport(Network network, Tasks tasks, Dialogs dialogs, Clock clock) {
    this.network = network;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
  }

  /** Writes what the network looks like on a day. */
  private interface Writer {
    void write(Outlook outlook, Naming naming, OutputStream out) throws IOException;
  }

  /** Lets the owner choose where, and writes it in the background. */
  public void ask() {
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("plan.title"),
            WORDS.get("plan.file") + ENDING,
            new FileKind(WORDS.get("plan.kind"), List.of("*" + ENDING)));
    target.ifPresent(
        chosen ->
            write(
                SafeFile.withEnding(chosen, ENDING),
                (outlook, naming, out) -> PlanCalendar.write(outlook, naming, clock.instant(), out),
                (name, withheld) -> WORDS.get("plan.done", name, PlanCalendar.DAYS, withheld)));
  }

  /** Lets the owner choose where the week is written as one page, and writes it likewise. */
  public void askWeek() {
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("week.export"),
            WORDS.get("week.file") + PAGE,
            new FileKind(WORDS.get("week.kind"), List.of("*" + PAGE)));
    target.ifPresent(
        chosen ->
            write(
                SafeFile.withEnding(chosen, PAGE),
                (outlook, naming, out) -> week(outlook, naming).write(out),
                (name, withheld) -> WORDS.get("week.done", name, withheld)));
  }

  /**
   * @param done says that it is written, of the file's name and how many people are not in it
   */
  private void write(Path file, Writer writer, BiFunction<Path, Integer, String> done) {
    List<Fact> facts = Withheld.factsWithout(network);
    int withheld = Withheld.in(network).size();
    Naming naming = network.naming();
    LocalDate today = LocalDate.now(clock);
    tasks.run(
        WORDS.get("plan.job", file.getFileName()),
        _ -> {
          Outlook outlook = Outlook.of(facts, today);
          SafeFile.write(file, out -> writer.write(outlook, naming, out));
          return file.getFileName();
        },
        name -> dialogs.inform(done.apply(name, withheld)));
  }

  /** The week from a day on, as a page. */
  static PrintedPage week(Outlook outlook, Naming naming) {
    WeekPlan plan = WeekPlan.of(outlook);
    Sentences sentences = Sentences.of(outlook, naming);
    List<PrintedPage.Block> blocks = new ArrayList<>();
    blocks.add(block(WORDS.get("week.late"), plan.late(), sentences));
    for (int i = 0; i < plan.days().size(); i++) {
      blocks.add(block(DAY.format(plan.from().plusDays(i)), plan.days().get(i), sentences));
    }
    boolean nothing = blocks.stream().allMatch(block -> block.items().isEmpty());
    String time = sentences.of(TimeBudget.of(outlook));
    String note =
        nothing
            ? WORDS.get("week.nothing")
            : plan.waiting() == 0 ? time : time + " " + WORDS.get("week.waiting", plan.waiting());
    return new PrintedPage(
        new Type(),
        WORDS.get("week.title", Days.show(plan.from())),
        note,
        blocks,
        left -> WORDS.get("week.more", left));
  }

  private static PrintedPage.Block block(
      String heading, List<WeekPlan.Step> steps, Sentences sentences) {
    return new PrintedPage.Block(
        heading,
        steps.stream()
            .map(step -> new PrintedPage.Item(sentences.of(step), sentences.detail(step)))
            .toList());
  }
}
