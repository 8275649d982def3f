package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Progress;
import kith.network.Texts;

/**
 * LinkedIn's {@code messages.csv} in each layout it has had: who wrote to whom and when. A message
 * is a contact with whoever wrote it, or with all to whom the owner wrote. Drafts, advertisements
 * and closed accounts are left out, each with its reason.
 */
final class LinkedInMessages {
  private static final Set<String> COLUMNS = Set.of("conversation id", "from", "date", "content");

  /** A line inside a message that can only be the end of another row. */
  private static final Predicate<String> IS_ROW =
      Pattern.compile("\"?,\"?\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)? UTC\"?,\"?")
          .asPredicate();

  private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,500}>");
  private static final int LONGEST_NOTE = 2000;

  private final List<Message> messages = new ArrayList<>();
  private final List<Incoming> left = new ArrayList<>();
  private final ProfileNames names = new ProfileNames();

  /** A message as it stands; whoever is only named there has no link. */
  private record Message(
      Spot spot, String talk, Named from, List<Named> to, String date, LocalDate on, String note) {

    /** Everybody in it. */
    List<Named> people() {
      List<Named> people = new ArrayList<>(to);
      people.addFirst(from);
      return people;
    }
  }

  /**
   * Somebody in a message.
   *
   * @param link of their profile, or empty
   */
  record Named(String name, String link) {
    boolean isNobody() {
      return link.isEmpty() && (name.isEmpty() || name.equalsIgnoreCase("LinkedIn Member"));
    }
  }

  private LinkedInMessages() {}

  /** The people and contacts of a file, if it holds messages. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    LinkedInMessages reader = new LinkedInMessages();
    return Cells.read(source, COLUMNS, IS_ROW, Cells.rows(reader::add, reader.left), progress)
        ? Optional.of(reader.reading(source))
        : Optional.empty();
  }

  private void add(Cells row) {
    Named from = new Named(row.line("from"), row.line("sender profile url"));
    List<String> links = links(row.line("recipient profile urls"));
    List<Named> to = names.pair(row.line("to"), links);
    names.learn(from);
    to.forEach(names::learn);
    Optional<LocalDate> on = Moments.utc(row.text("date"));
    String shown = from.name();
    if (row.line("from").isEmpty() && row.line("date").isEmpty()) {
      leave(row, shown, Decision.FAILED, row.ragged().isEmpty() ? "no sender" : row.ragged());
    } else if (on.isEmpty()) {
      leave(row, shown, Decision.FAILED, "no date that can be read");
    } else {
      Message message =
          new Message(
              row.spot(),
              row.line("conversation id"),
              from,
              to,
              row.line("date"),
              on.get(),
              note(row));
      String why = leftOut(row, message);
      if (why.isEmpty()) {
        messages.add(message);
      } else {
        leave(row, shown, Decision.SKIP, why);
        names.count(message.people());
      }
    }
  }

  private void leave(Cells row, String name, Decision verdict, String why) {
    left.add(Incoming.nobody(row.spot(), name, verdict, why));
  }

  /** Why a message is no contact, or empty. */
  private static String leftOut(Cells row, Message message) {
    if (isYes(row.line("is message draft")) || isYes(row.line("is conversation draft"))) {
      return "a draft, never sent";
    }
    if (row.text("content").contains("spinmail") || row.line("folder").equalsIgnoreCase("SPAM")) {
      return "an advertisement";
    }
    if (message.from().isNobody()) {
      return "from an account that is closed, or an advertisement";
    }
    return message.to().stream().allMatch(Named::isNobody) ? "to an account that is closed" : "";
  }

  private static boolean isYes(String text) {
    return Set.of("yes", "true", "1").contains(Texts.fold(text));
  }

  private static List<String> links(String cell) {
    return Texts.lines(List.of(cell.split("[,;]")));
  }

  /** The subject and the text, without markup. */
  private static String note(Cells row) {
    String content = MARKUP.matcher(row.text("content")).replaceAll(" ").strip();
    String subject = row.line("subject");
    String whole =
        subject.isEmpty() ? content : content.isEmpty() ? subject : subject + "\n" + content;
    return whole.length() <= LONGEST_NOTE ? whole : whole.substring(0, LONGEST_NOTE) + "…";
  }

  private Reading reading(SourceFile source) {
    messages.forEach(message -> names.count(message.people()));
    Optional<Owner.Found> owner = names.owner(source.owner());
    String me = owner.map(Owner.Found::key).orElse("");
    Mentioned people = new Mentioned(times -> times + (times == 1 ? " message" : " messages"));
    List<Fact> contacts = new ArrayList<>();
    List<Encounter> encounters = new ArrayList<>();
    Map<String, Integer> again = new HashMap<>();
    for (Message message : messages) {
      Map<String, UUID> ids = new HashMap<>();
      message.people().stream()
          .filter(one -> !one.isNobody())
          .forEach(one -> meet(people, one, message, ids));
      String sender = names.key(message.from());
      String key = String.join("|", message.talk(), message.date(), sender);
      UUID id = Ids.of("linkedin-message", key, String.valueOf(again.merge(key, 1, Integer::sum)));
      if (ids.size() > 2) {
        encounters.add(
            new Encounter(id, message.on(), Encounter.Kind.MESSAGE, List.copyOf(ids.values())));
      }
      Set<String> others = new LinkedHashSet<>(ids.keySet());
      others.remove(me);
      if (!me.isEmpty() && ids.containsKey(me)) {
        boolean mine = sender.equals(me);
        others.removeIf(other -> !mine && !other.equals(sender));
        others.forEach(other -> people.count(other, message.on()));
        contacts.add(contact(id, message, others.stream().map(ids::get).toList(), mine));
      }
    }
    owner.ifPresent(found -> people.isOwner(found.key(), found.why()));
    List<Incoming> records = new ArrayList<>(people.records());
    if (owner.isEmpty() && !messages.isEmpty()) {
      records.add(whose(messages.getFirst().spot()));
    }
    records.addAll(left);
    return new Reading(
        new ImportPlan.Source(source.name(), "LinkedIn messages", source.encoding().label()),
        records,
        contacts,
        encounters);
  }

  private void meet(Mentioned people, Named one, Message message, Map<String, UUID> ids) {
    String key = names.key(one);
    String link = names.link(one);
    Mentioned.Address kind = link.isEmpty() ? Mentioned.Address.NONE : Mentioned.Address.LINK;
    String address = link.isEmpty() ? one.name() : link;
    ids.put(key, people.meet(key, one.name(), kind, address, message.spot()));
  }

  private static Interaction contact(UUID id, Message message, List<UUID> people, boolean mine) {
    Interaction.Initiative initiative =
        mine ? Interaction.Initiative.ME : Interaction.Initiative.THEM;
    return new Interaction(
        id, message.on(), Interaction.Kind.MESSAGE, people, initiative, "", "", message.note());
  }

  private static Incoming whose(Spot spot) {
    return Incoming.nobody(
        spot,
        "",
        Decision.SKIP,
        "the messages themselves: it is not clear which of the people you are; choose Profile.csv"
            + " of the same export with this file");
  }
}
