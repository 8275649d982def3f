package kith.outreach;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.network.Batch;
import kith.network.Change;
import kith.network.Changes;
import kith.network.Edit;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;

/** What the owner does with the list of today and the time budget; each is undone as one. */
public final class OutreachChanges {
  /** The kind of tie of two who were introduced. */
  private static final String KNOWS = Tie.USUAL_KINDS.getFirst();

  private OutreachChanges() {}

  /**
   * A reason is not told before a day. Who puts off a contact puts it off whatever it is for: not
   * being in touch as often as meant, drifting or a dormant tie.
   */
  public static Change putOff(Network network, Reason reason, LocalDate until) {
    String day = Sentences.day(until);
    return choose(network, "change.until", reason, Silences.until(reason, until), day);
  }

  /**
   * A reason is dealt with: a promise is kept, a day has been looked at; the others come up again
   * when {@link Reason#again} says. A contact that was had is better written down.
   */
  public static Change done(Network network, Reason reason, LocalDate today) {
    return switch (reason) {
      case Reason.PromiseDue due -> Changes.keep(network, due.promise(), today);
      case Reason.FollowUp look -> choose(network, "change.done", look, Silences.done(look));
      case Reason.Birthday _, Reason.Due _, Reason.Drifting _, Reason.Dormant _ ->
          choose(
              network,
              "change.done",
              reason,
              Silences.until(reason, reason.again(today).orElseThrow()));
    };
  }

  /** A reason is not told of this person any more: the others may be. */
  public static Change never(Network network, Reason reason) {
    return choose(network, "change.never", reason, Silences.never(reason));
  }

  private static Change choose(
      Network network, String key, Reason reason, Setting setting, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(network.person(reason.person()).name());
    arguments.addAll(List.of(more));
    return edit(network, name(key, arguments.toArray()), setting);
  }

  private static Edit edit(Network network, String name, Setting setting) {
    Optional<String> before = network.setting(setting.name());
    return new Edit(
        name, before.map(value -> new Setting(setting.name(), value)).orElse(null), setting);
  }

  /** The owner decides otherwise about keeping in touch. */
  public static Change prefer(Network network, Preferences preferences) {
    String name = name("change.prefer");
    List<Setting> before = Preferences.of(network::setting).settings();
    return new Batch(
        name,
        preferences.settings().stream()
            .filter(setting -> !before.contains(setting))
            .map(setting -> edit(network, name, setting))
            .toList());
  }

  /** Some rhythms become slower, as people's own; who is gone meanwhile is left out. */
  public static Change relax(Network network, List<TimeBudget.Relaxation> relaxations) {
    String name = name("change.relax", relaxations.size());
    List<Edit> edits = new ArrayList<>();
    for (TimeBudget.Relaxation one : relaxations) {
      Person person = network.person(one.person().id());
      if (person != null) {
        edits.add(new Edit(name, person, person.withCadence(one.to())));
      }
    }
    return new Batch(name, edits);
  }

  /**
   * An effort is at another stage.
   *
   * @param title what the stage is called
   */
  public static Change move(Network network, Worksheet sheet, String stage, String title) {
    String name = name("change.stage", network.person(sheet.about()).name(), title);
    return new Edit(name, sheet, sheet.withStage(stage));
  }

  /** Two who should meet are to be introduced. */
  public static Change propose(Network network, Introductions.Proposal proposal, LocalDate today) {
    return Edit.add(
        pairName("change.propose", network, proposal.asks(), proposal.offers()),
        Introductions.begin(proposal, me(network), today));
  }

  /** Two are not to be proposed again. */
  public static Change drop(Network network, Introductions.Proposal proposal, LocalDate today) {
    return Edit.add(
        pairName("change.drop", network, proposal.asks(), proposal.offers()),
        Introductions.begin(proposal, me(network), today).withStage(Introductions.DROPPED));
  }

  private static UUID me(Network network) {
    return network.me().map(Person::id).orElse(null);
  }

  /**
   * Two were introduced today: that is written down as a contact, and they know each other from now
   * on, unless they do already.
   */
  public static Change introduce(
      Network network, Introductions.Underway underway, LocalDate today) {
    UUID first = underway.first().id();
    UUID second = underway.second().id();
    String name = pairName("change.introduce", network, first, second);
    Worksheet sheet = network.worksheet(underway.sheet().id());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(name, sheet, sheet.withStage(Introductions.MADE)));
    if (network.ties(first, second).stream().noneMatch(tie -> tie.until() == null)) {
      edits.add(Edit.add(name, Tie.stated(first, second, KNOWS).withDates(today, null)));
    }
    edits.add(
        Edit.add(
            name,
            new Interaction(
                UUID.randomUUID(),
                today,
                Interaction.Kind.INTRODUCTION,
                List.of(first, second),
                Interaction.Initiative.ME,
                "",
                "",
                "")));
    return new Batch(name, edits);
  }

  /** What came of an introduction is known. */
  public static Change outcome(Network network, Introductions.Underway underway, String text) {
    Worksheet before = network.worksheet(underway.sheet().id());
    Worksheet after =
        before
            .withStage(Introductions.OUTCOME)
            .withAnswer(Introductions.CAME_OF_IT, Worksheet.Answer.text(text));
    return new Edit(
        pairName("change.outcome", network, underway.first().id(), underway.second().id()),
        before,
        after);
  }

  /** An introduction is thought of no more, and not proposed again. */
  public static Change drop(Network network, Introductions.Underway underway) {
    Worksheet before = network.worksheet(underway.sheet().id());
    return new Edit(
        pairName("change.drop", network, underway.first().id(), underway.second().id()),
        before,
        before.withStage(Introductions.DROPPED));
  }

  private static String pairName(String key, Network network, UUID first, UUID second) {
    return name(key, network.person(first).name(), network.person(second).name());
  }

  private static String name(String key, Object... arguments) {
    return new MessageFormat(Sentences.WORDS.getString(key), Locale.ENGLISH).format(arguments);
  }
}
