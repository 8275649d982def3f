package kith.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Somebody in the network, or the owner.
 *
 * @param id never changes, also across files
 * @param me whether this is the owner; one person of a network at most
 * @param name as the owner writes it; never blank
 * @param role what they do, or empty
 * @param organisation where they do it, or empty
 * @param emails most used first
 * @param phones most used first
 * @param links addresses of profiles and pages
 * @param birthday ISO date, {@code --MM-DD} where the year is not known, or empty
 * @param howWeMet the owner's words, or empty
 * @param closeness 1 (barely know each other) to 5 (closest), 0 where the owner has not said
 * @param networks to which of the owner's networks they belong; none where the owner has not said
 * @param cadence how often the owner wants to be in touch, in days; {@link Cadence#NONE} where the
 *     owner has not said
 * @param notes the owner's words, or empty
 * @param identities what files called them (such as {@code vcard:UID}), by which a file read again
 *     finds them even if everything else was edited since
 */
public record Person(
    UUID id,
    boolean me,
    String name,
    String role,
    String organisation,
    List<String> emails,
    List<String> phones,
    List<String> links,
    String birthday,
    String howWeMet,
    int closeness,
    Set<NetworkKind> networks,
    int cadence,
    String notes,
    List<String> identities)
    implements Fact {

  /** The highest closeness. */
  public static final int CLOSEST = 5;

  /** Cleans the texts; missing ones become empty. */
  public Person {
    name = Texts.line(name);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A person needs a name");
    }
    if (closeness < 0 || closeness > CLOSEST) {
      throw new IllegalArgumentException("Closeness is 0 to 5, not " + closeness);
    }
    if (!Cadence.is(cadence)) {
      throw new IllegalArgumentException(
          "A cadence is 0 to " + Cadence.LONGEST + " days, not " + cadence);
    }
    networks = inOrder(networks);
    role = Texts.line(role);
    organisation = Texts.line(organisation);
    emails = Texts.lines(emails);
    phones = Texts.lines(phones);
    links = Texts.lines(links);
    birthday = Texts.line(birthday);
    howWeMet = Texts.block(howWeMet);
    notes = Texts.block(notes);
    identities = Texts.lines(identities);
  }

  /** In the order of the kinds, so that what is kept of equal people is equal. */
  private static Set<NetworkKind> inOrder(Set<NetworkKind> kinds) {
    return kinds == null || kinds.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  /** A new person of whom only the name is known. */
  public static Person named(String name) {
    return of(UUID.randomUUID(), name);
  }

  /** A person of whom only the name is known, under an id that is given. */
  public static Person of(UUID id, String name) {
    Parts parts = new Parts();
    parts.id = id;
    parts.name = name;
    return parts.person();
  }

  @Override
  public String key() {
    return id.toString();
  }

  /** One or two letters for a disc without a photo. */
  public String initials() {
    return Texts.initials(name);
  }

  /** This person as the owner of the network, or not. */
  public Person withMe(boolean value) {
    return with(parts -> parts.me = value);
  }

  /** This person under another name. */
  public Person withName(String value) {
    return with(parts -> parts.name = value);
  }

  /** This person in another role. */
  public Person withRole(String value) {
    return with(parts -> parts.role = value);
  }

  /** This person at another organisation. */
  public Person withOrganisation(String value) {
    return with(parts -> parts.organisation = value);
  }

  /** This person with these mail addresses, most used first. */
  public Person withEmails(List<String> value) {
    return with(parts -> parts.emails = value);
  }

  /** This person with these phone numbers, most used first. */
  public Person withPhones(List<String> value) {
    return with(parts -> parts.phones = value);
  }

  /** This person with these links. */
  public Person withLinks(List<String> value) {
    return with(parts -> parts.links = value);
  }

  /** This person with this birthday, ISO or {@code --MM-DD}. */
  public Person withBirthday(String value) {
    return with(parts -> parts.birthday = value);
  }

  /** This person with another story of how we met. */
  public Person withHowWeMet(String value) {
    return with(parts -> parts.howWeMet = value);
  }

  /** This person at another closeness, 0 to 5. */
  public Person withCloseness(int value) {
    return with(parts -> parts.closeness = value);
  }

  /** This person in these of the owner's networks. */
  public Person withNetworks(Set<NetworkKind> value) {
    return with(parts -> parts.networks = value);
  }

  /** This person in one of the owner's networks as well, or no more. */
  public Person withNetwork(NetworkKind kind, boolean belongs) {
    Set<NetworkKind> value = EnumSet.noneOf(NetworkKind.class);
    value.addAll(networks);
    if (belongs) {
      value.add(kind);
    } else {
      value.remove(kind);
    }
    return withNetworks(value);
  }

  /** This person with whom the owner wants to be in touch so often, in days. */
  public Person withCadence(int value) {
    return with(parts -> parts.cadence = value);
  }

  /** This person with other notes. */
  public Person withNotes(String value) {
    return with(parts -> parts.notes = value);
  }

  /** This person known to files by these identities. */
  public Person withIdentities(List<String> value) {
    return with(parts -> parts.identities = value);
  }

  private Person with(Consumer<Parts> change) {
    Parts parts = new Parts(this);
    change.accept(parts);
    return parts.person();
  }

  /** What a person is made of, while it changes. */
  private static final class Parts {
    private UUID id;
    private boolean me;
    private String name;
    private String role;
    private String organisation;
    private List<String> emails;
    private List<String> phones;
    private List<String> links;
    private String birthday;
    private String howWeMet;
    private int closeness;
    private Set<NetworkKind> networks;
    private int cadence;
    private String notes;
    private List<String> identities;

    /** Nothing is known yet; the person takes what is missing for empty. */
    Parts() {}

    Parts(Person of) {
      id = of.id;
      me = of.me;
      name = of.name;
      role = of.role;
      organisation = of.organisation;
      emails = of.emails;
      phones = of.phones;
      links = of.links;
      birthday = of.birthday;
      howWeMet = of.howWeMet;
      closeness = of.closeness;
      networks = of.networks;
      cadence = of.cadence;
      notes = of.notes;
      identities = of.identities;
    }

    Person person() {
      return new Person(
          id,
          me,
          name,
          role,
          organisation,
          emails,
          phones,
          links,
          birthday,
          howWeMet,
          closeness,
          networks,
          cadence,
          notes,
          identities);
    }
  }
}
