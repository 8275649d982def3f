package kith.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.network.Circle;
import kith.network.Interaction;
import kith.network.Network;
import kith.network.Person;
import kith.network.Texts;

/**
 * Finds people by any part of their name, organisation, role, circles or notes, accents and case
 * ignored; the nearest match first. Holds no control.
 */
public final class SearchModel {
  private static final int EXCERPT = 24;

  private final Network network;
  private final Map<UUID, Entry> entries = new HashMap<>();

  /** Where a person was found, best first. */
  public enum Where {
    NAME,
    WORK,
    CIRCLE,
    NOTE
  }

  /**
   * Somebody who was found.
   *
   * @param person who
   * @param where by what
   * @param context the words that were found, where they are not the name
   */
  public record Hit(Person person, Where where, String context) {}

  /** A person's texts, folded once and again only when the person has changed. */
  private record Entry(Person person, String name, String work, String notes) {

    static Entry of(Person person) {
      return new Entry(
          person,
          Texts.fold(person.name()),
          Texts.fold(person.role() + " " + person.organisation()),
          Texts.fold(person.notes() + " " + person.howWeMet() + " " + person.emails()));
    }
  }

  /**
   * @param network is read at each search, always as it is then
   */
  public SearchModel(Network network) {
    this.network = network;
  }

  /**
   * The people who match every word.
   *
   * @param query as typed; blank finds nobody
   * @param most how many at most
   */
  public List<Hit> find(String query, int most) {
    String wanted = Texts.fold(query);
    if (wanted.isBlank()) {
      return List.of();
    }
    entries.keySet().removeIf(id -> network.person(id) == null);
    Map<UUID, String> circles = circlesMatching(wanted);
    List<Hit> hits = new ArrayList<>();
    for (Person person : network.people()) {
      Hit hit = match(entry(person), wanted, circles);
      if (hit != null) {
        hits.add(hit);
      }
    }
    hits.sort(order(wanted));
    return hits.size() > most ? List.copyOf(hits.subList(0, most)) : hits;
  }

  private Entry entry(Person person) {
    Entry known = entries.get(person.id());
    if (known == null || known.person() != person) {
      known = Entry.of(person);
      entries.put(person.id(), known);
    }
    return known;
  }

  private Map<UUID, String> circlesMatching(String wanted) {
    return network.circles().stream()
        .filter(circle -> Texts.fold(circle.name()).contains(wanted))
        .collect(Collectors.toMap(Circle::id, Circle::name));
  }

  private Hit match(Entry entry, String wanted, Map<UUID, String> circles) {
    Person person = entry.person();
    if (inEveryWord(entry.name(), wanted)) {
      return new Hit(person, Where.NAME, "");
    }
    if (inEveryWord(entry.name() + " " + entry.work(), wanted)) {
      return new Hit(person, Where.WORK, "");
    }
    for (UUID circle : network.circles(person.id())) {
      if (circles.containsKey(circle)) {
        return new Hit(person, Where.CIRCLE, circles.get(circle));
      }
    }
    if (entry.notes().contains(wanted)) {
      return new Hit(person, Where.NOTE, excerpt(person.notes() + " " + person.howWeMet(), wanted));
    }
    return network.interactions(person.id()).stream()
        .map(contact -> words(contact))
        .filter(words -> Texts.fold(words).contains(wanted))
        .findFirst()
        .map(words -> new Hit(person, Where.NOTE, excerpt(words, wanted)))
        .orElse(null);
  }

  private static String words(Interaction contact) {
    return contact.learned() + " " + contact.shared() + " " + contact.note();
  }

  private static boolean inEveryWord(String text, String wanted) {
    if (text.contains(wanted)) {
      return true;
    }
    for (String word : wanted.split(" ")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Some words round what was found; folding changes lengths, so the place is only near. */
  private static String excerpt(String text, String wanted) {
    String line = Texts.line(text);
    int at = Math.max(0, Texts.fold(line).indexOf(wanted));
    int from = Math.max(0, Math.min(at, line.length()) - EXCERPT);
    int to = Math.min(line.length(), at + wanted.length() + EXCERPT);
    return (from > 0 ? "…" : "")
        + line.substring(from, to).strip()
        + (to < line.length() ? "…" : "");
  }

  private Comparator<Hit> order(String wanted) {
    return Comparator.<Hit>comparingInt(hit -> hit.where().ordinal())
        .thenComparingInt(hit -> nearness(entries.get(hit.person().id()).name(), wanted))
        .thenComparing(hit -> -hit.person().closeness())
        .thenComparing(hit -> hit.person().name());
  }

  /** 0 where the name begins with it, 1 where a word of the name does, 2 elsewhere. */
  private static int nearness(String name, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    return name.contains(" " + wanted) ? 1 : 2;
  }
}
