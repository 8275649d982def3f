package kith.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kith.exchange.Incoming.Trust;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Texts;

/**
 * What somebody is after a file spoke of them again. Lists only grow, an empty entry never empties
 * anything, and what the owner wrote (how we met, closeness, networks, cadence, notes) only the
 * owner's own file changes.
 */
final class Merge {
  private final Person old;
  private final Person said;
  private final Trust trust;
  private final boolean byId;
  private final boolean known;

  private Merge(Person old, Incoming record) {
    this.old = old;
    this.said = record.person();
    this.trust = record.trust();
    byId = trust == Trust.OWN && old.id().equals(said.id());
    known = old.identities().containsAll(said.identities());
  }

  /** The person with what the record adds. */
  static Person into(Person old, Incoming record) {
    return new Merge(old, record).merged();
  }

  private Person merged() {
    return new Person(
        old.id(),
        old.me(),
        name(),
        job(old.role(), said.role(), Texts::fold),
        job(old.organisation(), said.organisation(), Companies::key),
        grown(old.emails(), said.emails(), Keys::email, text -> text.toLowerCase(Locale.ROOT)),
        grown(old.phones(), said.phones(), Keys::phone, Keys::digits),
        grown(old.links(), said.links(), Keys::linkedIn, Merge::bareLink),
        filled(old.birthday(), said.birthday()),
        own(old.howWeMet(), said.howWeMet()),
        own(old.closeness(), said.closeness()),
        networks(),
        own(old.cadence(), said.cadence()),
        notes(),
        identities());
  }

  private String name() {
    if (byId
        || isBlankOwner(old) && said.me() && (trust == Trust.OWN || isPlaceholder(old))
        || Names.isNameless(old) && !Names.isNameless(said)) {
      return said.name();
    }
    return trust == Trust.PROFILE && renamedThere() ? said.name() : old.name();
  }

  /**
   * Whether the profile changed its name since it was last read, and the owner did not: the old
   * name is still the one under which the row was remembered.
   */
  private boolean renamedThere() {
    String row = Keys.LINKEDIN_ROW + Keys.withoutCredentials(old.name()) + "|";
    return old.identities().stream().anyMatch(key -> key.startsWith(row))
        && said.identities().stream().noneMatch(key -> key.startsWith(row))
        && said.identities().stream().anyMatch(key -> key.startsWith(Keys.LINKEDIN_ROW))
        && !known
        && !Names.isNameless(said);
  }

  /** Whether the owner has not yet said how they are called. */
  private static boolean isPlaceholder(Person person) {
    return person.name().equalsIgnoreCase("me");
  }

  /** An owner of whom nothing but a name is known, as a new network has one. */
  static boolean isBlankOwner(Person person) {
    return person.me()
        && person.role().isEmpty()
        && person.organisation().isEmpty()
        && person.emails().isEmpty()
        && person.phones().isEmpty()
        && person.links().isEmpty()
        && person.identities().isEmpty()
        && person.notes().isEmpty();
  }

  /** Role and organisation: a profile is newer than what is there, an address book may be older. */
  private String job(String was, String is, Function<String, String> key) {
    if (is.isEmpty() || was.equals(is)) {
      return was;
    }
    if (was.isEmpty() || byId) {
      return is;
    }
    boolean newer =
        trust == Trust.PROFILE
            || trust == Trust.CONTACT
                && old.identities().stream().noneMatch(id -> id.startsWith("linkedin"));
    return newer && !key.apply(was).equals(key.apply(is)) ? is : was;
  }

  private String filled(String was, String is) {
    return was.isEmpty() || byId && !is.isEmpty() ? is : was;
  }

  private String own(String was, String is) {
    return trust == Trust.OWN ? filled(was, is) : was;
  }

  private int own(int was, int is) {
    boolean takes = trust == Trust.OWN && (was == 0 || byId) && is > 0;
    return takes ? is : was;
  }

  private Set<NetworkKind> networks() {
    boolean takes = trust == Trust.OWN && (old.networks().isEmpty() || byId);
    return takes && !said.networks().isEmpty() ? said.networks() : old.networks();
  }

  /** Notes fill a gap once; if the owner empties them, they stay empty. The owner's own grow. */
  private String notes() {
    if (trust == Trust.OWN) {
      return filled(old.notes(), said.notes());
    }
    boolean ownWords = LinkedInNotes.areOf(said);
    String more = ownWords ? LinkedInNotes.unheard(said, old.identities()) : said.notes();
    if (known || more.isBlank()) {
      return old.notes();
    }
    if (old.notes().isBlank()) {
      return more;
    }
    return said.me() || ownWords ? old.notes() + "\n" + more : old.notes();
  }

  /**
   * The list with what is new in the other. What was known from a file before and is gone was
   * removed by the owner, and stays so.
   */
  private List<String> grown(
      List<String> was,
      List<String> more,
      Function<String, Optional<String>> key,
      Function<String, String> bare) {
    Set<String> there = new LinkedHashSet<>();
    was.forEach(text -> there.add(key.apply(text).orElseGet(() -> bare.apply(text))));
    List<String> grown = new ArrayList<>(was);
    for (String text : more) {
      Optional<String> identity = key.apply(text);
      boolean removed = !byId && identity.filter(old.identities()::contains).isPresent();
      if (there.add(identity.orElseGet(() -> bare.apply(text))) && !removed) {
        grown.add(text);
      }
    }
    return grown;
  }

  private static String bareLink(String link) {
    String bare = link.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://(www\\.)?", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Files that Kith itself wrote say nothing new by its own number of somebody. */
  private List<String> identities() {
    List<String> own = Keys.ofItself(old);
    boolean sameGraph =
        said.identities().stream()
            .anyMatch(key -> key.startsWith(Keys.GRAPH_CONTENT) && old.identities().contains(key));
    return union(
        old.identities(),
        said.identities().stream()
            .filter(key -> !own.contains(key) && !(sameGraph && key.startsWith(Keys.GRAPH)))
            .toList());
  }

  private static List<String> union(List<String> was, List<String> more) {
    Set<String> union = new LinkedHashSet<>(was);
    union.addAll(more);
    return List.copyOf(union);
  }
}
