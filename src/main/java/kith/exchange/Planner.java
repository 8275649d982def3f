package kith.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.exchange.WhoIsWho.Answer;
import kith.network.Edit;
import kith.network.Network;
import kith.network.Progress;

/** Turns records into rows, and rows into edits, by the same steps over a draft. */
final class Planner {
  private static final int REPORT_EVERY = 512;

  /** Of the edits, how much those of people are; the rest are of what comes beside. */
  private static final double PEOPLE = 0.8;

  private final List<Reading> readings;
  private final List<Incoming> records;

  /**
   * @param readings in the order of the rows to come
   */
  Planner(List<Reading> readings) {
    this.readings = List.copyOf(readings);
    records = readings.stream().flatMap(reading -> reading.records().stream()).toList();
  }

  /** What to do with each record. */
  ImportPlan plan(String owner, Network network, Progress progress) {
    Draft draft = new Draft(network, "");
    WhoIsWho whoIsWho = new WhoIsWho(draft, records);
    List<Row> rows = new ArrayList<>(records.size());
    Map<UUID, UUID> ids = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      if (i % REPORT_EVERY == 0) {
        progress.step(0.5 + 0.5 * i / records.size());
      }
      Incoming record = records.get(i);
      Row row = row(record, draft, whoIsWho);
      rows.add(row);
      if (record.person() != null) {
        ids.put(record.person().id(), row.target());
      }
    }
    List<Beside> besides = new Besides(draft, ids).carryOut(readings, progress.within(1, 1));
    List<ImportPlan.Source> sources = readings.stream().map(Reading::source).toList();
    return new ImportPlan(sources, rows, besides, owner, this);
  }

  private static Row row(Incoming record, Draft draft, WhoIsWho whoIsWho) {
    if (record.verdict() != null) {
      String why = String.join("; ", record.remarks());
      return Row.idle(record.spot(), record.name(), record.verdict(), why, null);
    }
    Answer answer = whoIsWho.ask(record);
    Step step = Step.of(draft, record, answer.target());
    boolean something = step.before() == null || !step.changes().isEmpty();
    if (answer.earlier() != null) {
      Decision decision = something ? Decision.SKIP : Decision.SAME;
      String why = "same person as " + answer.earlier().within() + " (" + answer.why() + ")";
      return Row.idle(record.spot(), record.name(), decision, why(why, record), step.before());
    }
    String news = news(record, step, whoIsWho);
    step.carryOut(draft);
    whoIsWho.took(record, answer, step.after());
    if (step.before() == null) {
      return Row.active(record.spot(), Decision.ADD, why(news, record), step);
    }
    String why = "recognised by " + answer.why() + notesLeft(record, step);
    return something
        ? Row.active(record.spot(), Decision.UPDATE, why(why, record), step)
        : Row.idle(
            record.spot(), step.after().name(), Decision.SAME, why(why, record), step.after());
  }

  /** Notes of another program do not mix with the owner's; that they stay out is said. */
  private static String notesLeft(Incoming record, Step step) {
    boolean known = step.before().identities().containsAll(record.person().identities());
    boolean kept = record.person().notes().lines().allMatch(step.after().notes()::contains);
    return known || kept ? "" : "; left out: the file's notes, there are others already";
  }

  /** Of somebody who is only named, the name says to look twice. */
  private static String news(Incoming record, Step step, WhoIsWho whoIsWho) {
    boolean named =
        step.before() == null
            && record.person().identities().stream().allMatch(key -> key.startsWith(Keys.NAMED));
    return named && whoIsWho.hasNamesake(record.person())
        ? "new; somebody of this name is there already, compare them afterwards"
        : "new";
  }

  private static String why(String why, Incoming record) {
    return record.remarks().isEmpty() ? why : why + "; " + String.join("; ", record.remarks());
  }

  /** The edits of the rows that are to be carried out, against a network as it is now. */
  List<Edit> edits(Network network, List<Row> rows, String name, Progress progress) {
    Draft draft = new Draft(network, name);
    Map<UUID, UUID> ids = new HashMap<>();
    Map<UUID, UUID> replaced = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i % REPORT_EVERY == 0) {
        progress.step(PEOPLE * i / rows.size());
      }
      Incoming record = records.get(i);
      Row row = rows.get(i);
      UUID target = replaced.getOrDefault(row.target(), row.target());
      if (row.decision().carriedOut()) {
        Step step = decided(Step.of(draft, record, target), row);
        step.carryOut(draft);
        if (!step.after().id().equals(target)) {
          replaced.put(row.target(), step.after().id());
          target = step.after().id();
        }
      }
      if (record.person() != null) {
        ids.put(record.person().id(), target);
      }
    }
    new Besides(draft, ids).carryOut(readings, progress.within(PEOPLE, 1));
    progress.step(1);
    return draft.edits();
  }

  /** An update does what the plan listed and the owner left in it, and no more. */
  private static Step decided(Step step, Row row) {
    return row.decision() == Decision.UPDATE ? step.only(row.taken()) : step;
  }
}
