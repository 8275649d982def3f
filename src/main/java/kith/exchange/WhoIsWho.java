package kith.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.exchange.Incoming.Trust;
import kith.network.Person;
import kith.network.Texts;

/**
 * Finds out whom a record is about, by identity keys; never by name alone. Reads a draft and
 * remembers which row of the file at hand took whom.
 */
final class WhoIsWho {

  /**
   * @param keys of the record, the strongest first
   * @param target whom the record is about, or null if nobody known
   * @param why what says so, for a person to read; null without a target
   * @param earlier the row of the same file that is about them too, or null
   */
  record Answer(List<String> keys, UUID target, String why, Spot earlier) {
    private static Answer nobody(List<String> keys) {
      return new Answer(keys, null, null, null);
    }
  }

  /** What a row says, whoever it is about: two rows of one content are one row, written twice. */
  private record Content(
      String name,
      String role,
      String organisation,
      List<String> phones,
      List<String> identities,
      String notes) {
    static Content of(Person person) {
      return new Content(
          person.name(),
          person.role(),
          person.organisation(),
          person.phones(),
          person.identities(),
          person.notes());
    }
  }

  private final Draft draft;
  private final Map<String, Set<UUID>> byKey = new HashMap<>();
  private final Map<UUID, List<String>> keysOf = new HashMap<>();
  private final Map<UUID, Spot> claims = new HashMap<>();
  private final Map<Content, UUID> contents = new HashMap<>();
  private final Set<UUID> named = new HashSet<>();
  private Set<String> names;
  private String file = "";

  /**
   * @param records all that will be asked: whom a Kith file names by id is nobody else of it
   */
  WhoIsWho(Draft draft, List<Incoming> records) {
    this.draft = draft;
    records.stream()
        .filter(record -> record.trust() == Trust.OWN && record.person() != null)
        .forEach(record -> named.add(record.person().id()));
    draft
        .network()
        .people()
        .forEach(
            person -> {
              learn(person, Keys.of(person));
              Keys.ofItself(person).forEach(key -> know(key, person));
            });
  }

  /** Whom a record is about. */
  Answer ask(Incoming record) {
    if (!record.spot().file().equals(file)) {
      file = record.spot().file();
      claims.clear();
      contents.clear();
    }
    List<String> keys = Keys.of(record.person());
    if (record.person().me() && record.trust() != Trust.OWN && draft.me() != null) {
      return new Answer(keys, draft.me(), "being the owner", null);
    }
    if (record.trust() == Trust.OWN) {
      Answer answer = own(record, keys);
      return answer.target() != null ? answer : byKeys(record, keys);
    }
    UUID twin = isWeak(keys) ? contents.get(Content.of(record.person())) : null;
    return twin != null
        ? new Answer(keys, twin, "the same row again", claims.get(twin))
        : byKeys(record, keys);
  }

  /** Remembers that a record is about somebody, who now has its keys too. */
  void took(Incoming record, Answer answer, Person person) {
    claims.putIfAbsent(person.id(), record.spot());
    if (isWeak(answer.keys())) {
      contents.putIfAbsent(Content.of(record.person()), person.id());
    }
    learn(person, person == record.person() ? answer.keys() : Keys.of(person));
    if (names != null) {
      names.add(Keys.withoutCredentials(person.name()));
    }
  }

  /** Whether there is somebody of that name already, of whom it is not known that it is they. */
  boolean hasNamesake(Person person) {
    if (names == null) {
      names = new HashSet<>();
      keysOf.keySet().forEach(id -> names.add(Keys.withoutCredentials(draft.person(id).name())));
    }
    return names.contains(Keys.withoutCredentials(person.name()));
  }

  private static boolean isWeak(List<String> keys) {
    return keys.isEmpty() || Keys.isWeak(keys.getFirst());
  }

  private void learn(Person person, List<String> keys) {
    if (!keys.equals(keysOf.put(person.id(), keys))) {
      keys.forEach(key -> know(key, person));
    }
  }

  private void know(String key, Person person) {
    byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(person.id());
  }

  private Answer own(Incoming record, List<String> keys) {
    UUID id = record.person().id();
    if (draft.person(id) != null) {
      return new Answer(keys, id, "the same record", claims.get(id));
    }
    boolean owner = record.person().me() && draft.me() != null;
    return owner ? new Answer(keys, draft.me(), "being the owner", null) : Answer.nobody(keys);
  }

  private Answer byKeys(Incoming record, List<String> keys) {
    Person said = record.person();
    for (String key : keys) {
      for (Person candidate : candidates(key, keys, said)) {
        if (record.trust() == Trust.OWN && named.contains(candidate.id())) {
          continue;
        }
        Spot earlier = claims.get(candidate.id());
        if (earlier == null && agrees(key, said, candidate)) {
          return new Answer(keys, candidate.id(), Keys.described(key), null);
        }
        if (earlier != null && isWrittenTwice(record, key, candidate)) {
          return new Answer(keys, candidate.id(), Keys.described(key), earlier);
        }
      }
    }
    return Answer.nobody(keys);
  }

  /** Who has a key and no stronger one that speaks against it; the most alike first. */
  private List<Person> candidates(String key, List<String> keys, Person said) {
    Set<UUID> ids = byKey.getOrDefault(key, Set.of());
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Person> candidates = new ArrayList<>(ids.size());
    for (UUID id : ids) {
      Person person = draft.person(id);
      if (person != null && !Keys.contradict(keys, keysOf.get(id))) {
        candidates.add(person);
      }
    }
    if (candidates.size() > 1) {
      candidates.sort(Comparator.comparingInt(person -> -likeness(said, person)));
    }
    return candidates;
  }

  private static int likeness(Person a, Person b) {
    int name = Texts.fold(a.name()).equals(Texts.fold(b.name())) ? 2 : 0;
    boolean employer = Companies.key(a.organisation()).equals(Companies.key(b.organisation()));
    return name + (employer ? 1 : 0);
  }

  private static boolean agrees(String key, Person said, Person candidate) {
    return !Keys.isShared(key) && !key.startsWith(Keys.GRAPH)
        || Names.agree(said, candidate)
        || Names.isNode(said, key)
        || Names.isNode(candidate, key);
  }

  /**
   * Whether two rows of one file that share a key are one person. Kith's own file never names
   * somebody twice; an address or number may be a couple's; a name and a day may be anybody's.
   */
  private static boolean isWrittenTwice(Incoming record, String key, Person candidate) {
    if (record.trust() == Trust.OWN || Keys.isWeak(key)) {
      return false;
    }
    boolean settled = key.startsWith(Keys.LINKEDIN) || key.startsWith(Keys.CARD_UID);
    return settled || Names.agree(record.person(), candidate);
  }
}
