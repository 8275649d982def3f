package kith.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Progress;
import kith.network.Texts;

/**
 * Mails, one or a mailbox of any size, of which only the headers are read: who wrote to whom and
 * when. A mail is a contact with whoever wrote it, or with all to whom the owner wrote; who is on
 * one mail may know each other. Lists, advertisements and machines are left out.
 */
final class Mails {
  private static final int ENOUGH_TO_TELL = 3;
  private static final int LONGEST_SUBJECT = 300;

  private final String file;
  private final List<Letter> letters = new ArrayList<>();
  private final Set<UUID> seen = new HashSet<>();
  private final Map<String, Addressee> addressees = new HashMap<>();
  private final Map<String, Integer> deliveredTo = new HashMap<>();
  private final LeftOut left = new LeftOut("mail");

  /**
   * A mail between people.
   *
   * @param to who reads it, seen by the others
   * @param hidden who reads it besides
   */
  private record Letter(
      int number,
      UUID id,
      LocalDate on,
      String subject,
      Addressee from,
      List<Addressee> to,
      List<Addressee> hidden,
      String delivered) {}

  private Mails(String file) {
    this.file = file;
  }

  /** The people and contacts of a file, if it is a mail or a mailbox. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    String head = source.head();
    boolean mailbox = MailFile.isMailbox(head);
    if (!mailbox && !MailFile.isMail(head)) {
      return Optional.empty();
    }
    Mails reader = new Mails(source.name());
    try {
      MailFile.read(source, mailbox, reader::add, progress);
    } catch (IOException e) {
      throw SourceFile.unreadable(source.name(), e);
    }
    return Optional.of(reader.reading(source, mailbox ? "mailbox" : "mail"));
  }

  private void add(MailFile.Mail mail) {
    Spot spot = new Spot(file, Spot.Unit.MAIL, mail.number());
    List<Addressee> writers = MailAddresses.of(mail.header("from"));
    String delivered = address(mail.header("delivered-to"));
    if (!delivered.isEmpty()) {
      deliveredTo.merge(delivered, 1, Integer::sum);
    }
    if (writers.isEmpty()) {
      left.add(spot, "", Decision.SKIP, "no sender");
      return;
    }
    Addressee from = known(writers.getFirst());
    if (isBulk(mail) || from.isMachine()) {
      String name = from.name().isEmpty() ? from.address() : from.name();
      left.add(spot, name, Decision.SKIP, "a list, an advertisement or a machine");
      return;
    }
    Optional<LocalDate> on = MailDates.read(mail.header("date"), mail.separator());
    if (on.isEmpty()) {
      left.add(spot, "", Decision.FAILED, "no date that can be read");
      return;
    }
    UUID id = id(mail, from);
    if (!seen.add(id)) {
      left.add(spot, "", Decision.SKIP, "the same mail again");
      return;
    }
    String subject = Texts.line(MailAddresses.decoded(mail.header("subject")));
    letters.add(
        new Letter(
            mail.number(),
            id,
            on.get(),
            subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT),
            from,
            people(mail.header("to") + ", " + mail.header("cc")),
            people(mail.header("bcc")),
            delivered));
  }

  /** The same mail has the same id and date; some programs use an id for several mails. */
  private static UUID id(MailFile.Mail mail, Addressee from) {
    String id = mail.header("message-id");
    String date = mail.header("date").isEmpty() ? mail.separator() : mail.header("date");
    return id.isEmpty()
        ? Ids.of("mail", date, from.address(), mail.header("subject"), mail.header("to"))
        : Ids.of("mail", id, date, from.address());
  }

  private static String address(String header) {
    return MailAddresses.of(header).stream().map(Addressee::key).findFirst().orElse("");
  }

  private static boolean isBulk(MailFile.Mail mail) {
    String precedence = Texts.fold(mail.header("precedence"));
    String automatic = Texts.fold(mail.header("auto-submitted"));
    return !mail.header("list-id").isEmpty()
        || !mail.header("list-unsubscribe").isEmpty()
        || Set.of("bulk", "list", "junk").contains(precedence)
        || !automatic.isEmpty() && !automatic.equals("no");
  }

  private List<Addressee> people(String header) {
    Map<String, Addressee> people = new LinkedHashMap<>();
    for (Addressee one : MailAddresses.of(header)) {
      if (!one.isMachine() && !one.isResource()) {
        people.merge(one.address(), known(one), (a, b) -> a.name().isEmpty() ? b : a);
      }
    }
    return List.copyOf(people.values());
  }

  /** One object for one address and name: most are met again and again. */
  private Addressee known(Addressee one) {
    return addressees.computeIfAbsent(one.address() + "\n" + one.name(), _ -> one);
  }

  private Reading reading(SourceFile source, String format) {
    Map<String, String> owner = owner(source.owner());
    Mentioned people = new Mentioned(times -> times + (times == 1 ? " mail" : " mails"));
    List<Fact> contacts = new ArrayList<>();
    List<Encounter> encounters = new ArrayList<>();
    for (Letter letter : letters) {
      if (letter.to().size() + letter.hidden().size() >= Encounter.MOST
          && owner.containsKey(letter.from().key())) {
        left.add(spot(letter), "", Decision.SKIP, "to too many people to be a contact with each");
      } else {
        add(letter, owner, people, contacts, encounters);
      }
    }
    owner.forEach(people::isOwner);
    List<Incoming> records = new ArrayList<>(people.records());
    if (owner.isEmpty() && !letters.isEmpty()) {
      records.add(whose(spot(letters.getFirst())));
    }
    records.addAll(left.records());
    return new Reading(
        new ImportPlan.Source(source.name(), format, "headers only"),
        records,
        contacts,
        encounters);
  }

  private Spot spot(Letter letter) {
    return new Spot(file, Spot.Unit.MAIL, letter.number());
  }

  private void add(
      Letter letter,
      Map<String, String> owner,
      Mentioned people,
      List<Fact> contacts,
      List<Encounter> encounters) {
    Map<String, UUID> ids = new LinkedHashMap<>();
    meet(letter, letter.from(), people, ids);
    boolean few = letter.to().size() < Encounter.MOST;
    letter.to().stream()
        .filter(one -> few || owner.containsKey(one.key()))
        .forEach(one -> meet(letter, one, people, ids));
    if (few && ids.size() > 2) {
      encounters.add(
          new Encounter(letter.id(), letter.on(), Encounter.Kind.MAIL, List.copyOf(ids.values())));
    }
    letter.hidden().forEach(one -> meet(letter, one, people, ids));
    boolean mine = owner.containsKey(letter.from().key());
    List<String> others =
        mine
            ? ids.keySet().stream().filter(key -> !owner.containsKey(key)).toList()
            : List.of(letter.from().key());
    if (mine && !others.isEmpty() || !mine && isToMe(letter, owner)) {
      others.forEach(key -> people.count(key, letter.on()));
      contacts.add(
          new Interaction(
              letter.id(),
              letter.on(),
              Interaction.Kind.MESSAGE,
              others.stream().map(ids::get).toList(),
              mine ? Interaction.Initiative.ME : Interaction.Initiative.THEM,
              "",
              "",
              letter.subject()));
    }
  }

  private static boolean isToMe(Letter letter, Map<String, String> owner) {
    return !owner.isEmpty()
        && (letter.to().isEmpty()
            || owner.containsKey(letter.delivered())
            || letter.to().stream().anyMatch(one -> owner.containsKey(one.key())));
  }

  private void meet(Letter letter, Addressee one, Mentioned people, Map<String, UUID> ids) {
    UUID id =
        people.meet(one.key(), one.name(), Mentioned.Address.EMAIL, one.address(), spot(letter));
    ids.put(one.key(), id);
  }

  /** The owner's addresses, each with why it is thought so. */
  private Map<String, String> owner(Owner known) {
    Map<String, Integer> times = new HashMap<>();
    for (Letter letter : letters) {
      Set<String> keys = new HashSet<>();
      keys.add(letter.from().key());
      letter.to().forEach(one -> keys.add(one.key()));
      keys.forEach(key -> times.merge(key, 1, Integer::sum));
    }
    Map<String, String> owner = new HashMap<>();
    times.keySet().stream()
        .filter(known.keys()::contains)
        .forEach(key -> owner.put(key, "your own address"));
    if (!owner.isEmpty()) {
      return owner;
    }
    deliveredTo.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> owner.put(most.getKey(), "to whom the mails were delivered"));
    List<String> always =
        times.keySet().stream().filter(key -> times.get(key) == letters.size()).toList();
    if (owner.isEmpty() && letters.size() >= ENOUGH_TO_TELL && always.size() == 1) {
      owner.put(always.getFirst(), "the one who is on every mail");
    }
    return owner;
  }

  private static Incoming whose(Spot spot) {
    return Incoming.nobody(
        spot,
        "",
        Decision.SKIP,
        "the mails themselves: it is not clear which address is yours; write your addresses down"
            + " for yourself and import the file again");
  }
}
