package kith.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.exchange.LinkedInMessages.Named;
import kith.network.Texts;

/**
 * Which name belongs to which profile, as far as a file of LinkedIn's tells, and who of them the
 * owner is: whoever is in every message.
 */
final class ProfileNames {
  /** What follows a comma in a name, not a name of its own: {@code Ph.D.}, {@code MBA}. */
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "(?:[\\p{Lu}\\d®™()&/+-]{2,8}|(?:\\p{Lu}\\p{L}{0,3}\\.){1,4}|\\p{Lu}\\p{L}{0,3}\\."
              + "|PhD|MSc|BSc|Jr|Sr|LLM|Esq|III?|IV).{0,3}");

  private final Map<String, Set<String>> linksOf = new HashMap<>();
  private final Map<String, String> linkOf = new HashMap<>();
  private final List<Set<Named>> messages = new ArrayList<>();

  /** Takes in that somebody has this name and profile. */
  void learn(Named one) {
    Keys.linkedIn(one.link())
        .ifPresent(
            key -> {
              linkOf.putIfAbsent(key, one.link());
              if (!one.name().isEmpty()) {
                linksOf.computeIfAbsent(Texts.fold(one.name()), _ -> new HashSet<>()).add(key);
              }
            });
  }

  /** Takes in who is in a message. */
  void count(List<Named> people) {
    messages.add(new HashSet<>(people));
  }

  /**
   * By what somebody is known: their profile, or that of the only one of that name, or the name.
   */
  String key(Named one) {
    Optional<String> own = Keys.linkedIn(one.link());
    if (own.isPresent()) {
      return own.get();
    }
    String folded = Texts.fold(one.name());
    Set<String> profiles = linksOf.getOrDefault(folded, Set.of());
    return profiles.size() == 1
        ? profiles.iterator().next()
        : Keys.NAMED + Keys.withoutCredentials(one.name()) + "|linkedin";
  }

  /** The address of somebody's profile, or empty. */
  String link(Named one) {
    return one.link().isEmpty() ? linkOf.getOrDefault(key(one), "") : one.link();
  }

  /**
   * Who is in a list of names, with their profiles where these are told. How many there are, the
   * profiles say: names may hold commas.
   */
  List<Named> pair(String list, List<String> links) {
    if (links.size() == 1) {
      return List.of(new Named(list, links.getFirst()));
    }
    List<String> names = split(list);
    if (links.isEmpty()) {
      return names.stream().map(name -> new Named(name, "")).toList();
    }
    List<Named> people = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      people.add(new Named(names.size() == links.size() ? names.get(i) : "", links.get(i)));
    }
    return people;
  }

  /** The names of a list; what is only a title stays with the name before it. */
  private static List<String> split(String list) {
    List<String> names = new ArrayList<>();
    for (String part : list.split(", ")) {
      String name = Texts.line(part);
      if (!names.isEmpty() && CREDENTIAL.matcher(name).matches()) {
        names.set(names.size() - 1, names.getLast() + ", " + name);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Who of all these is the owner. */
  Optional<Owner.Found> owner(Owner known) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (Set<Named> people : messages) {
      Set<String> keys = new LinkedHashSet<>();
      for (Named one : people) {
        if (!one.isNobody()) {
          keys.add(key(one));
          names.computeIfAbsent(key(one), _ -> new HashSet<>()).add(one.name());
        }
      }
      keys.forEach(key -> times.merge(key, 1, Integer::sum));
    }
    Optional<String> told = times.keySet().stream().filter(known.keys()::contains).findFirst();
    if (told.isPresent()) {
      return Optional.of(new Owner.Found(told.get(), "your own profile"));
    }
    List<String> called =
        names.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(known::isCalled))
            .map(Map.Entry::getKey)
            .toList();
    if (called.size() == 1) {
      return Optional.of(new Owner.Found(called.getFirst(), "your own name"));
    }
    List<String> often =
        times.keySet().stream().sorted(Comparator.comparingInt(key -> -times.get(key))).toList();
    boolean alone =
        !often.isEmpty()
            && times.get(often.getFirst()) == messages.size()
            && (often.size() == 1 || times.get(often.get(1)) < messages.size());
    return alone && messages.size() > 1
        ? Optional.of(new Owner.Found(often.getFirst(), "the one who is in every message"))
        : Optional.empty();
  }
}
