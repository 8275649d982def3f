package kith.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Promise;
import kith.network.Tie;
import kith.network.Worksheet;

/**
 * Everything about one person as a page to read, in Markdown: what is known of them, their ties,
 * contacts, promises, favours and canvases, the latest first.
 */
final class Dossier {
  private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

  private final StringBuilder page = new StringBuilder();
  private final Map<UUID, String> names = new HashMap<>();
  private final Collection<? extends Fact> facts;
  private final Person about;
  private final Web web;

  /**
   * @param facts of a parcel about one person
   * @param about whose page it is
   */
  Dossier(Collection<? extends Fact> facts, UUID about) {
    this.facts = facts;
    this.web = new Web(facts);
    web.people().forEach(person -> names.put(person.id(), person.name()));
    this.about =
        web.people().stream().filter(person -> person.id().equals(about)).findFirst().orElseThrow();
  }

  void write(OutputStream out) throws IOException {
    page.append("# ").append(plain(about.name())).append("\n\n");
    known();
    section("How we met", List.of(plain(about.howWeMet())));
    section("Notes", List.of(plain(about.notes())));
    section("Ties", lines(Tie.class, Comparator.comparing(this::other), this::told));
    section("Contacts", latest(Interaction.class, Interaction::on, this::told));
    section("Promises", latest(Promise.class, Promise::made, this::told));
    section("Help given and got", latest(Favour.class, Favour::on, this::told));
    section("Canvases", latest(Worksheet.class, Dossier::created, this::told));
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void known() {
    entry("Role", about.role());
    entry("Organisation", about.organisation());
    entry("Mail", String.join(", ", about.emails()));
    entry("Phone", String.join(", ", about.phones()));
    entry("Links", String.join(", ", about.links()));
    entry("Birthday", about.birthday());
    entry("Circles", String.join(", ", web.circles(about)));
    entry("Networks", NetworkKind.words(about.networks()));
    entry("Closeness", about.closeness() == 0 ? "" : about.closeness() + " of " + Person.CLOSEST);
    entry("In touch", about.cadence() == 0 ? "" : "every " + about.cadence() + " days");
  }

  private void entry(String what, String value) {
    if (!value.isEmpty()) {
      page.append("- **").append(what).append(":** ").append(plain(value)).append('\n');
    }
  }

  private void section(String title, List<String> lines) {
    List<String> told = lines.stream().filter(line -> !line.isBlank()).toList();
    if (told.isEmpty()) {
      return;
    }
    page.append("\n## ").append(title).append("\n\n");
    told.forEach(line -> page.append(line).append('\n'));
  }

  private <F extends Fact> List<String> latest(
      Class<F> type, Function<F, LocalDate> day, Function<F, String> told) {
    return lines(type, Comparator.comparing(day).reversed(), told);
  }

  private <F extends Fact> List<String> lines(
      Class<F> type, Comparator<F> order, Function<F, String> told) {
    return facts.stream().filter(type::isInstance).map(type::cast).sorted(order).map(told).toList();
  }

  private String name(UUID person) {
    return names.getOrDefault(person, "somebody");
  }

  private String other(Tie tie) {
    return name(tie.other(about.id()));
  }

  private String told(Tie tie) {
    List<String> parts = new ArrayList<>();
    boolean comes = tie.directed() && tie.to().equals(about.id());
    parts.add(tie.kind().isEmpty() ? "" : comes ? tie.kind() + " (from them)" : tie.kind());
    parts.add(tie.closeness() == 0 ? "" : "closeness " + tie.closeness());
    parts.add(tie.since() == null ? "" : "since " + tie.since());
    parts.add(tie.until() == null ? "" : "until " + tie.until());
    parts.add(word(tie.provenance()));
    parts.add(tie.evidence());
    return item(other(tie), joined(parts));
  }

  private String told(Interaction contact) {
    List<String> parts = new ArrayList<>();
    parts.add(word(contact.kind()));
    parts.add(
        switch (contact.initiative()) {
          case ME -> "my initiative";
          case THEM -> "their initiative";
          case UNKNOWN -> "";
        });
    String others =
        contact.people().stream()
            .filter(id -> !id.equals(about.id()))
            .map(this::name)
            .collect(Collectors.joining(", "));
    parts.add(others.isEmpty() ? "" : "with " + others);
    return item(contact.on().toString(), joined(parts))
        + words("learned", contact.learned())
        + words("shared", contact.shared())
        + words("note", contact.note());
  }

  private String told(Promise promise) {
    List<String> parts = new ArrayList<>();
    parts.add(promise.what());
    parts.add(promise.by() == Promise.By.ME ? "by me" : "by them");
    parts.add(promise.due() == null ? "" : "due " + promise.due());
    parts.add(promise.kept() == null ? "open" : "kept " + promise.kept());
    return item(promise.made().toString(), joined(parts));
  }

  private String told(Favour favour) {
    String way =
        switch (favour.way()) {
          case GAVE -> "I gave";
          case ASKED -> "I asked for";
          case GOT -> "I got";
        };
    return item(favour.on().toString(), way + " " + word(favour.kind()))
        + words("", favour.words());
  }

  private static LocalDate created(Worksheet sheet) {
    return sheet.created() == null ? LocalDate.MIN : sheet.created();
  }

  private String told(Worksheet sheet) {
    List<String> parts = new ArrayList<>();
    parts.add(sheet.stage());
    parts.add(sheet.created() == null ? "" : "begun " + sheet.created());
    StringBuilder told = new StringBuilder(item(sheet.template(), joined(parts)));
    sheet
        .answers()
        .forEach(
            (area, answer) -> {
              String people =
                  answer.people().stream().map(this::name).collect(Collectors.joining(", "));
              told.append(words(area, joined(List.of(answer.text(), people))));
            });
    return told.toString();
  }

  private static String item(String first, String rest) {
    return "- **" + plain(first) + "**" + (rest.isEmpty() ? "" : " · " + plain(rest));
  }

  /** Words of the owner's under an item, as many lines as they have. */
  private static String words(String what, String text) {
    if (text.isBlank()) {
      return "";
    }
    String lead = what.isEmpty() ? "" : "*" + what + ":* ";
    return "\n  - " + lead + plain(text.strip()).replace("\n", "\n    ");
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Words are words: nothing in them is a mark of Markdown. */
  private static String plain(String text) {
    return MARKS.matcher(text).replaceAll("\\\\$1");
  }
}
