package kith.outreach;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import kith.network.Cadence;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Texts;

/**
 * Reasons, ledgers and budgets in words: one plain sentence each, sometimes two. While names are
 * safe they say no other.
 */
public final class Sentences {
  static final ResourceBundle WORDS = ResourceBundle.getBundle("kith.outreach.words");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_OF_YEAR =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int DAYS_IN_WORDS = 14;
  private static final int WEEKS_IN_WORDS = 63;
  private static final int MONTHS_IN_WORDS = 730;
  private static final double NEW = 0.6;

  /** For the owner's words while names are safe: what was promised may tell who it was. */
  private static final String UNTOLD = "…";

  private final Function<UUID, Person> people;
  private final Naming naming;
  private final LocalDate today;

  private Sentences(Function<UUID, Person> people, Naming naming, LocalDate today) {
    this.people = people;
    this.naming = naming;
    this.today = today;
  }

  /**
   * Sentences about the people of a snapshot.
   *
   * @param naming what they are called; see {@link Network#naming}
   */
  public static Sentences of(Outlook outlook, Naming naming) {
    return new Sentences(outlook::person, naming, outlook.today());
  }

  /** Sentences about the people of an open network, under the names it shows them with. */
  public static Sentences of(Network network, LocalDate today) {
    return new Sentences(network::person, network.naming(), today);
  }

  static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
  }

  static String day(LocalDate day) {
    return DAY_OF_YEAR.format(day);
  }

  private String shortDay(LocalDate day) {
    return day.getYear() == today.getYear() ? DAY.format(day) : day(day);
  }

  private String month(LocalDate day) {
    return (day.getYear() == today.getYear() ? MONTH : MONTH_OF_YEAR).format(day);
  }

  private String name(UUID person) {
    Person found = people.apply(person);
    return found == null ? "" : naming.name(found);
  }

  /** Why the owner should turn to somebody, without their name wherever it is shown beside. */
  public String of(Reason reason) {
    return switch (reason) {
      case Reason.PromiseDue due -> promise(due);
      case Reason.FollowUp look ->
          look.late() == 0
              ? say("follow-up.today")
              : say("follow-up.late", shortDay(look.on()), length(look.late()));
      case Reason.Birthday birthday -> birthday(birthday);
      case Reason.Due due -> due(due);
      case Reason.Drifting drifting ->
          say("drifting", length(Math.round(drifting.usual())), length(drifting.days()));
      case Reason.Dormant dormant ->
          say(
              dormant.novelty() >= NEW ? "dormant.new" : "dormant.known",
              length(ChronoUnit.DAYS.between(dormant.last(), today)));
    };
  }

  private String promise(Reason.PromiseDue due) {
    Promise promise = due.promise();
    String key = promise.by() == Promise.By.ME ? "promise.mine." : "promise.theirs.";
    String when = due.late() > 0 ? "late" : due.late() == 0 ? "today" : "ahead";
    return say(
        key + when,
        naming.isSafe() ? UNTOLD : promise.what(),
        shortDay(promise.due()),
        length(Math.abs(due.late())),
        name(promise.person()));
  }

  private String birthday(Reason.Birthday birthday) {
    String key = birthday.turning() > 0 ? "birthday.turning" : "birthday";
    return say(key, birthday.in(), shortDay(birthday.on()), String.valueOf(birthday.turning()));
  }

  private String due(Reason.Due due) {
    String wanted = rhythm(due.rhythm());
    return due.last() == null
        ? say("due.never", wanted)
        : say("due.last", length(due.days()), wanted);
  }

  /** How often the owner wants to be in touch, and what says so: "every month, as you said". */
  public String rhythm(Rhythm rhythm) {
    return say("rhythm", Cadence.words(rhythm.days()), source(rhythm));
  }

  private String source(Rhythm rhythm) {
    return switch (rhythm.source()) {
      case Rhythm.Source.Own _ -> say("source.own");
      case Rhythm.Source.OfCircle(var circle) -> say("source.circle", naming.name(circle));
      case Rhythm.Source.OfLayer(int closeness) -> say("source.layer", closeness);
    };
  }

  /** A length of time in the largest unit that still says enough, such as "5 weeks". */
  public static String length(long days) {
    if (days < DAYS_IN_WORDS) {
      return say("length.days", days);
    }
    if (days < WEEKS_IN_WORDS) {
      return say("length.weeks", days / 7);
    }
    return days < MONTHS_IN_WORDS
        ? say("length.months", Math.round(days / Preferences.MONTH))
        : say("length.years", (long) (days / (12 * Preferences.MONTH)));
  }

  /** What two people did for each other, open promises first; empty if there is nothing to tell. */
  public String of(GiveGet ledger) {
    StringBuilder text = new StringBuilder();
    ledger.mine().stream().findFirst().ifPresent(first -> text.append(open("open.mine", first)));
    ledger.theirs().stream()
        .findFirst()
        .ifPresent(first -> text.append(open("open.theirs", first)));
    return text.append(balance(ledger)).toString().strip();
  }

  /** What two people gave, asked for and got, without promises; empty if that is nothing. */
  public String balance(GiveGet ledger) {
    return ledger.since() == null ? "" : counts(ledger);
  }

  private String open(String key, Promise promise) {
    return promise.due() == null
        ? say(key, naming.line(promise.what()), name(promise.person()))
        : say(
            key + ".by",
            naming.line(promise.what()),
            name(promise.person()),
            shortDay(promise.due()));
  }

  private String counts(GiveGet ledger) {
    int wanted = ledger.asked() + ledger.got();
    String key =
        wanted == 0 ? "ledger.gave" : ledger.got() == 0 ? "ledger.asked" : "ledger.asked-got";
    if (ledger.asked() == 0 && ledger.got() > 0) {
      key = "ledger.got";
    }
    return say(key, ledger.asked(), ledger.gave(), ledger.got(), month(ledger.since()));
  }

  /** What the rhythms take against the time there is. */
  public String of(TimeBudget budget) {
    return say(
        budget.over() > 0 ? "budget.over" : "budget.fits",
        hours(budget.load()),
        hours(budget.allowance()));
  }

  /** What relaxing would bring. */
  public String of(TimeBudget.Relief relief) {
    return say(
        relief.fits() ? "relief.fits" : "relief.short",
        relief.relaxations().size(),
        hours(relief.load()));
  }

  /** One rhythm that could be slower. */
  public String of(TimeBudget.Relaxation one) {
    return say(
        "relaxation",
        naming.name(one.person()),
        Cadence.words(one.from()),
        Cadence.words(one.to()));
  }

  private static String hours(double minutes) {
    return say("hours", Math.round(minutes / 60 * 10) / 10.0);
  }

  /** Why two should meet. */
  public String of(Introductions.Proposal proposal) {
    return say(
        "introduce",
        name(proposal.asks()),
        name(proposal.offers()),
        naming.line(String.join(", ", proposal.words())));
  }

  /** A promise as a line of a calendar; without its words while names are safe. */
  String event(Promise promise) {
    String key =
        promise.by() == Promise.By.ME ? "calendar.promise.mine" : "calendar.promise.theirs";
    return naming.isSafe()
        ? say(key + ".safe", name(promise.person()))
        : say(key, name(promise.person()), promise.what());
  }

  /** That it is time to look again, as a line of a calendar. */
  String lookAgain(UUID person) {
    return say("calendar.follow-up", name(person));
  }

  /** That it is time for a contact, as a line of a calendar. */
  String reachOut(UUID person) {
    return say("calendar.contact", name(person));
  }

  /** What is to be done in a week, as a line of a list. */
  public String of(WeekPlan.Step step) {
    return switch (step) {
      case WeekPlan.Keep keep -> event(keep.promise());
      case WeekPlan.Look look -> lookAgain(look.sheet().about());
      case WeekPlan.Birthday birthday -> say("week.birthday", naming.name(birthday.person()));
      case WeekPlan.Contact contact -> reachOut(contact.person().id());
    };
  }

  /** What else there is to say of it; may be empty. */
  public String detail(WeekPlan.Step step) {
    String since = step.on().isBefore(today) ? say("week.since", shortDay(step.on())) : "";
    return switch (step) {
      case WeekPlan.Keep _ -> since;
      case WeekPlan.Look look -> {
        String ask = naming.isSafe() ? "" : Texts.line(look.sheet().answer("ask").text());
        yield since.isEmpty() || ask.isEmpty() ? since + ask : since + " · " + ask;
      }
      case WeekPlan.Birthday birthday -> {
        int age = Birthdays.turning(birthday.person().birthday(), birthday.on());
        yield age > 0 && !naming.isSafe() ? say("week.turning", age) : "";
      }
      case WeekPlan.Contact contact ->
          say("week.contact", rhythm(contact.rhythm()), contact.minutes());
    };
  }

  /** Whose birthday it is, as a line of a calendar. */
  String birthday(UUID person) {
    return say("calendar.birthday", name(person));
  }

  /** What a check of a draft found. */
  public static String said(DraftCheck.Finding finding) {
    String key = "draft." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return say(key, finding.value());
  }
}
