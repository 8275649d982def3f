package kith.ui.outreach;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.exchange.SafeFile;
import kith.network.Fact;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Withheld;
import kith.outreach.Outlook;
import kith.outreach.PlanCalendar;
import kith.ui.common.Dialogs;
import kith.ui.common.Dialogs.FileKind;
import kith.ui.common.Tasks;
import kith.ui.common.Words;

/**
 * Writes the plan for a calendar program: under the names that are shown, and without who is never
 * exported.
 */
public final class PlanExport {
  private static final Words WORDS = Words.of(PlanExport.class);
  private static final String ENDING = ".ics";

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

  /** Lets the owner choose where, and writes it in the background. */
  public void ask() {
    Optional<Path> target =
        dialogs.chooseTarget(
            WORDS.get("plan.title"),
            WORDS.get("plan.file") + ENDING,
            new FileKind(WORDS.get("plan.kind"), List.of("*" + ENDING)));
    target.ifPresent(chosen -> write(SafeFile.withEnding(chosen, ENDING)));
  }

  private void write(Path file) {
    List<Fact> facts = Withheld.factsWithout(network);
    int withheld = Withheld.in(network).size();
    Naming naming = network.naming();
    LocalDate today = LocalDate.now(clock);
    tasks.run(
        WORDS.get("plan.job", file.getFileName()),
        _ -> {
          Outlook outlook = Outlook.of(facts, today);
          SafeFile.write(file, out -> PlanCalendar.write(outlook, naming, clock.instant(), out));
          return file.getFileName();
        },
        name -> dialogs.inform(WORDS.get("plan.done", name, PlanCalendar.DAYS, withheld)));
  }
}
