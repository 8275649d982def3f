package kith.network;

import java.util.List;
import java.util.UUID;

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

  /** A new person of whom only the name is known. */
  public static Person named(String name) {
    return new Person(
        UUID.randomUUID(),
        false,
        name,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        0,
        "",
        List.of());
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
    return new Person(
        id,
        value,
        name,
        role,
        organisation,
        emails,
        phones,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person under another name. */
  public Person withName(String value) {
    return new Person(
        id,
        me,
        value,
        role,
        organisation,
        emails,
        phones,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person in another role. */
  public Person withRole(String value) {
    return new Person(
        id,
        me,
        name,
        value,
        organisation,
        emails,
        phones,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person at another organisation. */
  public Person withOrganisation(String value) {
    return new Person(
        id,
        me,
        name,
        role,
        value,
        emails,
        phones,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person with these mail addresses, most used first. */
  public Person withEmails(List<String> value) {
    return new Person(
        id,
        me,
        name,
        role,
        organisation,
        value,
        phones,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person with these phone numbers, most used first. */
  public Person withPhones(List<String> value) {
    return new Person(
        id,
        me,
        name,
        role,
        organisation,
        emails,
        value,
        links,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person with these links. */
  public Person withLinks(List<String> value) {
    return new Person(
        id,
        me,
        name,
        role,
        organisation,
        emails,
        phones,
        value,
        birthday,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person with this birthday, ISO or {@code --MM-DD}. */
  public Person withBirthday(String value) {
    return new Person(
        id,
        me,
        name,
        role,
        organisation,
        emails,
        phones,
        links,
        value,
        howWeMet,
        closeness,
        notes,
        identities);
  }

  /** This person with another story of how we met. */
  public Person withHowWeMet(String value) {
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
        value,
        closeness,
        notes,
        identities);
  }

  /** This person at another closeness, 0 to 5. */
  public Person withCloseness(int value) {
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
        value,
        notes,
        identities);
  }

  /** This person with other notes. */
  public Person withNotes(String value) {
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
        value,
        identities);
  }

  /** This person known to files by these identities. */
  public Person withIdentities(List<String> value) {
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
        notes,
        value);
  }
}
