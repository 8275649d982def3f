package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.network.Fact;
import kith.network.Interaction;

/** Makes people, contacts and encounters of the meetings of a calendar. */
final class Meetings {
  private static final int ENOUGH_TO_TELL = 3;

  private final LocalDate today;
  private final Owner owner;
  private final String calendar;
  private final LeftOut left;
  private final Mentioned people =
      new Mentioned(times -> times + (times == 1 ? " meeting" : " meetings"));
  private final List<Fact> contacts = new ArrayList<>();
  private final List<Encounter> encounters = new ArrayList<>();

  /**
   * @param calendar what it is called: some programs call it by its owner's address
   * @param left takes what is left out
   */
  Meetings(LocalDate today, Owner owner, String calendar, LeftOut left) {
    this.today = today;
    this.owner = owner;
    this.calendar = calendar;
    this.left = left;
  }

  /** What the meetings tell. */
  Reading.Parts of(List<Meeting> meetings) {
    Set<String> replaced =
        meetings.stream()
            .filter(meeting -> !meeting.recurrence().isEmpty())
            .map(Meeting::key)
            .collect(Collectors.toSet());
    Optional<Owner.Found> found = owner(meetings);
    String me = found.map(Owner.Found::key).orElse("");
    meetings.forEach(meeting -> add(meeting, replaced, me));
    found.ifPresent(own -> people.isOwner(own.key(), own.why()));
    return new Reading.Parts(people.records(), contacts, encounters);
  }

  private void add(Meeting meeting, Set<String> replaced, String me) {
    List<Addressee> others =
        meeting.people().stream().filter(one -> !one.key().equals(me)).toList();
    String why = whyNot(meeting, others);
    if (!why.isEmpty()) {
      left.add(meeting.spot(), "", Decision.SKIP, why);
      return;
    }
    boolean any = false;
    for (Meeting.Start start : meeting.starts()) {
      boolean elsewhere =
          meeting.recurrence().isEmpty() && replaced.contains(meeting.uid() + "|" + start.name());
      if (!elsewhere && !start.on().isAfter(today)) {
        any = true;
        meet(meeting, start, others, me);
      }
    }
    if (!any) {
      left.add(meeting.spot(), "", Decision.SKIP, "ahead, or only other dates of it took place");
    }
  }

  private static String whyNot(Meeting meeting, List<Addressee> others) {
    if (meeting.cancelled()) {
      return "cancelled";
    }
    if (others.isEmpty()) {
      return "nobody else invited";
    }
    return others.size() >= Encounter.MOST ? "too many people to say who met whom" : "";
  }

  private void meet(Meeting meeting, Meeting.Start start, List<Addressee> others, String me) {
    UUID id = id(meeting, start);
    List<UUID> ids = new ArrayList<>();
    for (Addressee one : others) {
      ids.add(
          people.meet(
              one.key(), one.name(), Mentioned.Address.EMAIL, one.address(), meeting.spot()));
      people.count(one.key(), start.on());
    }
    contacts.add(
        new Interaction(
            id,
            start.on(),
            Interaction.Kind.MEETING,
            ids,
            initiative(meeting, me),
            "",
            "",
            meeting.title()));
    List<UUID> everybody = new ArrayList<>(ids);
    everybody.add(Reading.ME);
    encounters.add(new Encounter(id, start.on(), Encounter.Kind.MEETING, everybody));
    if (meeting.people().stream().anyMatch(one -> one.key().equals(me))) {
      Addressee own =
          meeting.people().stream().filter(one -> one.key().equals(me)).findFirst().orElseThrow();
      people.meet(me, own.name(), Mentioned.Address.EMAIL, own.address(), meeting.spot());
    }
  }

  private static UUID id(Meeting meeting, Meeting.Start start) {
    String name = meeting.recurrence().isEmpty() ? start.name() : meeting.recurrence();
    return Ids.of("event", meeting.uid(), name);
  }

  private static Interaction.Initiative initiative(Meeting meeting, String me) {
    return meeting
        .organiser()
        .map(one -> one.key().equals(me) ? Interaction.Initiative.ME : Interaction.Initiative.THEM)
        .orElse(Interaction.Initiative.UNKNOWN);
  }

  /** Whose calendar it is, if that can be told. */
  private Optional<Owner.Found> owner(List<Meeting> meetings) {
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    for (Meeting meeting : meetings) {
      if (meeting.people().size() > 1) {
        all++;
        Set<String> keys = new HashSet<>();
        meeting.people().forEach(one -> keys.add(one.key()));
        keys.forEach(key -> times.merge(key, 1, Integer::sum));
      }
    }
    Optional<String> told = times.keySet().stream().filter(owner.keys()::contains).findFirst();
    if (told.isPresent()) {
      return Optional.of(new Owner.Found(told.get(), "your own address"));
    }
    String named = Keys.email(calendar).orElse("");
    if (!named.isEmpty()) {
      return Optional.of(new Owner.Found(named, "the calendar's name"));
    }
    int every = all;
    List<String> always = times.keySet().stream().filter(key -> times.get(key) == every).toList();
    return every >= ENOUGH_TO_TELL && always.size() == 1
        ? Optional.of(new Owner.Found(always.getFirst(), "the one who is in every meeting"))
        : Optional.empty();
  }
}
