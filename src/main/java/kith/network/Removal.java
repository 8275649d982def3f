package kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How people go: with what speaks of them alone, and out of what speaks of others too. */
final class Removal {
  private Removal() {}

  /** The edits by which people go, in an order that holds. */
  static List<Edit> of(Network network, Set<UUID> people, String name) {
    Set<Tie> ties = new LinkedHashSet<>();
    Set<Interaction> contacts = new LinkedHashSet<>();
    Set<Worksheet> sheets = new LinkedHashSet<>();
    List<Edit> edits = new ArrayList<>();
    for (UUID id : people) {
      ties.addAll(network.ties(id));
      contacts.addAll(network.interactions(id));
      sheets.addAll(network.worksheets(id));
      network.circles(id).forEach(in -> edits.add(Edit.remove(name, new Membership(in, id))));
    }
    ties.forEach(tie -> edits.add(Edit.remove(name, tie)));
    contacts.forEach(contact -> edits.add(without(name, contact, people)));
    sheets.forEach(sheet -> edits.add(without(name, sheet, people)));
    edits.addAll(ledger(network, people, name));
    Set<UUID> gone = new LinkedHashSet<>(people);
    edits.forEach(edit -> Choices.goes(edit).ifPresent(gone::add));
    edits.addAll(Choices.drop(network, gone, name));
    people.forEach(id -> edits.add(Edit.remove(name, network.person(id))));
    return edits;
  }

  private static List<Edit> ledger(Network network, Set<UUID> people, String name) {
    List<Edit> edits = new ArrayList<>();
    for (UUID id : people) {
      network.promises(id).forEach(promise -> edits.add(Edit.remove(name, promise)));
      network.favours(id).forEach(favour -> edits.add(Edit.remove(name, favour)));
    }
    return edits;
  }

  private static List<UUID> others(List<UUID> all, Set<UUID> people) {
    return all.stream().filter(id -> !people.contains(id)).toList();
  }

  private static Edit without(String name, Interaction contact, Set<UUID> people) {
    List<UUID> others = others(contact.people(), people);
    return new Edit(name, contact, others.isEmpty() ? null : contact.withPeople(others));
  }

  private static Edit without(String name, Worksheet sheet, Set<UUID> people) {
    if (sheet.about() != null && people.contains(sheet.about())) {
      return Edit.remove(name, sheet);
    }
    Map<String, Worksheet.Answer> answers = new LinkedHashMap<>();
    sheet
        .answers()
        .forEach(
            (area, answer) ->
                answers.put(
                    area, new Worksheet.Answer(answer.text(), others(answer.people(), people))));
    return new Edit(name, sheet, sheet.withPeople(sheet.about(), answers));
  }
}
