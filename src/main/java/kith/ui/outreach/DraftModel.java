package kith.ui.outreach;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import kith.network.Person;
import kith.outreach.DraftCheck;
import kith.outreach.Sentences;
import kith.ui.common.Words;

/** A message as it is drafted, what a look at it finds, and the ways it can go. */
final class DraftModel {
  /**
   * What a look at a draft says.
   *
   * @param counts how long it is
   * @param findings what could be better, a sentence each
   */
  record Look(String counts, List<String> findings) {}

  private final Drafts drafts;
  private final ObservableValue<String> text;
  private final ObservableValue<Look> look;
  private final Words words = Words.of(DraftModel.class);

  /**
   * @param text as it is typed
   */
  DraftModel(Drafts drafts, ObservableValue<String> text) {
    this.drafts = drafts;
    this.text = text;
    this.look = text.map(this::look);
  }

  private Look look(String draft) {
    Person person = drafts.person();
    DraftCheck check = DraftCheck.of(draft, person == null ? "" : person.name());
    return new Look(
        words.get("draft.counts", check.words(), check.sentences(), check.asks()),
        check.findings().stream().map(Sentences::said).toList());
  }

  /** What a look at it says; nothing is found in a blank one. */
  ObservableValue<Look> lookProperty() {
    return look;
  }

  /** The draft. */
  String text() {
    return text.getValue() == null ? "" : text.getValue();
  }

  /** Their first mail address, if there is one. */
  Optional<String> address() {
    Person person = drafts.person();
    return person == null ? Optional.empty() : person.emails().stream().findFirst();
  }

  /** Their first page, if there is one. */
  Optional<String> page() {
    Person person = drafts.person();
    return person == null ? Optional.empty() : person.links().stream().findFirst();
  }

  void copy() {
    drafts.copy(text());
  }

  /** Opens the mail program with the draft in a new mail to them; nothing is sent. */
  void mail() {
    address()
        .ifPresent(
            address ->
                drafts.open(
                    "mailto:"
                        + encoded(address).replace("%40", "@")
                        + "?body="
                        + encoded(text().strip().replace("\n", "\r\n"))));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Opens their page in the browser. */
  void openPage() {
    page().ifPresent(drafts::open);
  }
}
