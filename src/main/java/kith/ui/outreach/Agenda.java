package kith.ui.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.network.Interaction;
import kith.network.Naming;
import kith.network.Person;
import kith.outreach.Outlook;
import kith.outreach.Reason;
import kith.outreach.Sentences;
import kith.outreach.TimeBudget;
import kith.outreach.Today;

/**
 * What Today says, in words that may be shown.
 *
 * @param day the day it is for
 * @param entries whom to turn to, in order
 * @param waiting how many more there are, for whom there is no time or room today
 * @param left what the owner has left this week, in minutes
 * @param time what being in touch takes, and what to do about it
 */
record Agenda(LocalDate day, List<Entry> entries, int waiting, int left, Time time) {
  /** So many of the rhythms that could be slower are told one by one. */
  private static final int TOLD = 4;

  /**
   * Somebody to turn to.
   *
   * @param person as they may be shown
   * @param why in a sentence
   * @param by how the owner could do it
   * @param minutes what that takes
   * @param reason what the sentence says
   */
  record Entry(Person person, String why, Interaction.Kind by, int minutes, Reason reason) {}

  /**
   * What the rhythms take against the hours there are.
   *
   * @param rhythms whether there are any
   * @param sentence says both
   * @param hours what the owner has in a month
   * @param relief what to do where that is too little
   */
  record Time(boolean rhythms, String sentence, int hours, Optional<Relief> relief) {}

  /**
   * Which rhythms could be slower.
   *
   * @param sentence what that would bring
   * @param first some of them
   * @param more how many there are besides
   * @param relaxations all of them
   */
  record Relief(
      String sentence, List<Slower> first, int more, List<TimeBudget.Relaxation> relaxations) {}

  /**
   * A rhythm that could be slower.
   *
   * @param sentence whose, and by how much
   */
  record Slower(String sentence, TimeBudget.Relaxation relaxation) {}

  /** Keeps the list as it is now. */
  Agenda {
    entries = List.copyOf(entries);
  }

  /** What a day says; takes a while in a large network. */
  static Agenda of(Outlook outlook, Naming naming) {
    Sentences sentences = Sentences.of(outlook, naming);
    Today today = Today.of(outlook);
    List<Entry> entries =
        today.entries().stream().map(entry -> told(entry, outlook, naming, sentences)).toList();
    int left = (int) Math.round(today.left());
    return new Agenda(
        outlook.today(), entries, today.waiting().size(), left, time(outlook, sentences));
  }

  private static Entry told(
      Today.Entry entry, Outlook outlook, Naming naming, Sentences sentences) {
    Reason reason = entry.reason();
    Person person = naming.shown(outlook.person(reason.person()));
    return new Entry(person, sentences.of(reason), entry.by(), entry.minutes(), reason);
  }

  private static Time time(Outlook outlook, Sentences sentences) {
    TimeBudget budget = TimeBudget.of(outlook);
    Optional<Relief> relief =
        budget.over() > 0 ? Optional.of(told(budget.relief(outlook), sentences)) : Optional.empty();
    return new Time(
        !budget.commitments().isEmpty(),
        sentences.of(budget),
        outlook.preferences().hours(),
        relief);
  }

  private static Relief told(TimeBudget.Relief relief, Sentences sentences) {
    List<TimeBudget.Relaxation> all = relief.relaxations();
    List<Slower> first =
        all.stream().limit(TOLD).map(one -> new Slower(sentences.of(one), one)).toList();
    return new Relief(sentences.of(relief), first, all.size() - first.size(), all);
  }

  /** What all of it takes, in minutes. */
  int minutes() {
    return entries.stream().mapToInt(Entry::minutes).sum();
  }

  /** The same without somebody who was just dealt with, until it is worked out anew. */
  Agenda without(Entry dealtWith) {
    List<Entry> rest = entries.stream().filter(entry -> !entry.equals(dealtWith)).toList();
    return new Agenda(day, rest, waiting, left, time);
  }
}
