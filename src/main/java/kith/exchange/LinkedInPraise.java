package kith.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.exchange.Incoming.Trust;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * LinkedIn's endorsements and recommendations, given and received: each person is tied to the owner
 * by what they said, or what the owner said of them.
 */
final class LinkedInPraise {
  private static final String RECEIVED = "endorser ";
  private static final String GIVEN = "endorsee ";
  private static final Set<String> RECOMMENDATION =
      Set.of("first name", "last name", "job title", "text", "creation date");

  private final boolean received;
  private final Map<String, Praised> people = new LinkedHashMap<>();
  private final List<Fact> others = new ArrayList<>();
  private final List<Incoming> left = new ArrayList<>();

  /** Somebody with all that was said. */
  private static final class Praised {
    private final Spot spot;
    private final Person person;
    private final Set<String> skills = new LinkedHashSet<>();
    private LocalDate since;

    Praised(Spot spot, Person person) {
      this.spot = spot;
      this.person = person;
    }
  }

  private LinkedInPraise(boolean received) {
    this.received = received;
  }

  /** The endorsements of a file, if it holds any. */
  static Optional<Reading> endorsements(SourceFile source, Progress progress) {
    for (String side : List.of(RECEIVED, GIVEN)) {
      Set<String> columns = Set.of("skill name", side + "first name", side + "last name");
      LinkedInPraise reader = new LinkedInPraise(side.equals(RECEIVED));
      Cells.Rows rows = Cells.rows(row -> reader.endorsement(row, side), reader.left);
      if (Cells.read(source, columns, null, rows, progress)) {
        return Optional.of(reader.reading(source, "LinkedIn endorsements", "endorsed"));
      }
    }
    return Optional.empty();
  }

  /** The recommendations of a file, if it holds any; which way they went, its name says. */
  static Optional<Reading> recommendations(SourceFile source, Progress progress) {
    LinkedInPraise reader =
        new LinkedInPraise(!source.name().toLowerCase(Locale.ROOT).contains("given"));
    return Cells.read(
            source, RECOMMENDATION, null, Cells.rows(reader::recommendation, reader.left), progress)
        ? Optional.of(reader.reading(source, "LinkedIn recommendations", "recommended"))
        : Optional.empty();
  }

  private void endorsement(Cells row, String side) {
    String name = row.line(side + "first name") + " " + row.line(side + "last name");
    String link = row.line(side + "public url");
    String status = row.line("endorsement status");
    Praised one = somebody(row, name.strip(), link, "", "");
    if (one == null) {
      return;
    }
    if (status.equalsIgnoreCase("REJECTED")) {
      leave(row, name.strip(), Decision.SKIP, "a rejected endorsement");
      return;
    }
    one.skills.add(row.line("skill name"));
    Moments.utc(row.text("endorsement date")).ifPresent(on -> one.since = earlier(one.since, on));
    people.putIfAbsent(key(one.person), one);
  }

  private void recommendation(Cells row) {
    String name = (row.line("first name") + " " + row.line("last name")).strip();
    Praised one = somebody(row, name, "", row.line("company"), row.line("job title"));
    if (one == null) {
      return;
    }
    Optional<LocalDate> on = Moments.american(row.text("creation date"));
    on.ifPresent(day -> one.since = earlier(one.since, day));
    people.putIfAbsent(key(one.person), one);
    String text = row.text("text").strip();
    on.ifPresent(day -> others.add(contact(one, day, text)));
  }

  private Interaction contact(Praised one, LocalDate on, String text) {
    return new Interaction(
        Ids.of("linkedin-recommendation", "" + received, key(one.person), on.toString(), text),
        on,
        Interaction.Kind.MESSAGE,
        List.of(one.person.id()),
        received ? Interaction.Initiative.THEM : Interaction.Initiative.ME,
        "",
        "",
        "Recommendation\n" + text);
  }

  /** Whom a row is about, or null if nobody. */
  private Praised somebody(Cells row, String name, String link, String company, String role) {
    if (name.isEmpty() && link.isEmpty()) {
      leave(row, "", row.ragged().isEmpty() ? Decision.SKIP : Decision.FAILED, "no name");
      return null;
    }
    Person bare = Person.named(name.isEmpty() ? link : name).withOrganisation(company);
    String key =
        Keys.linkedIn(link).orElse(Keys.NAMED + Keys.withoutCredentials(bare.name()) + "|linkedin");
    Person person =
        bare.withRole(role)
            .withLinks(link.isEmpty() ? List.of() : List.of(link))
            .withIdentities(List.of(key));
    return people.getOrDefault(key, new Praised(row.spot(), person));
  }

  private void leave(Cells row, String name, Decision verdict, String why) {
    left.add(Incoming.nobody(row.spot(), name, verdict, why));
  }

  private static String key(Person person) {
    return person.identities().getFirst();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || b.isBefore(a) ? b : a;
  }

  private Reading reading(SourceFile source, String format, String kind) {
    List<Incoming> records = new ArrayList<>();
    for (Praised one : people.values()) {
      String evidence =
          (received ? kind + " you" : "you " + kind + " them")
              + (one.skills.isEmpty() ? "" : " for " + String.join(", ", one.skills));
      records.add(Incoming.somebody(one.spot, one.person, Trust.MENTION, List.of(evidence)));
      others.add(tie(one, kind, evidence));
    }
    records.addAll(left);
    return new Reading(
        new ImportPlan.Source(source.name(), format, source.encoding().label()), records, others);
  }

  private Tie tie(Praised one, String kind, String evidence) {
    UUID person = one.person.id();
    return new Tie(
        Ids.of("linkedin-" + kind, "" + received, key(one.person)),
        received ? person : Reading.ME,
        received ? Reading.ME : person,
        kind,
        true,
        0,
        Provenance.IMPORTED,
        one.since,
        null,
        evidence);
  }
}
