package kith.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import kith.network.Network;
import kith.network.Person;
import kith.network.Worksheet;
import kith.outreach.GiveGet;
import kith.outreach.Sentences;
import kith.ui.common.Dialogs;
import kith.ui.common.Edits;
import kith.ui.common.Selection;
import kith.ui.common.Words;

/**
 * What a reach-out canvas needs to become a message: a check beneath the opening lines, and beneath
 * the ask what the two did for each other so far.
 */
public final class Drafts implements AutoCloseable {
  private static final String OPENING = "opening";
  private static final String ASK = "ask";

  private final Edits edits;
  private final Network network;
  private final Selection selection;
  private final Dialogs dialogs;
  private final Consumer<String> clipboard;
  private final Clock clock;
  private final Words words = Words.of(Drafts.class);
  private final StringBinding ledger;
  private final Runnable unlisten;
  private final Subscription selecting;

  /**
   * @param dialogs opens mail program and browser
   * @param clipboard takes what is copied
   * @param clock tells today
   */
  public Drafts(
      Edits edits, Selection selection, Dialogs dialogs, Consumer<String> clipboard, Clock clock) {
    this.edits = edits;
    this.network = edits.workspace().network();
    this.selection = selection;
    this.dialogs = dialogs;
    this.clipboard = clipboard;
    this.clock = clock;
    ledger = Bindings.createStringBinding(this::ledger);
    unlisten = edits.workspace().listen(_ -> ledger.invalidate());
    selecting = selection.personProperty().subscribe(_ -> ledger.invalidate());
  }

  private String ledger() {
    Person now = person();
    LocalDate today = LocalDate.now(clock);
    return now == null || now.me()
        ? ""
        : Sentences.of(network, today).of(GiveGet.with(network, now.id(), today));
  }

  /** Whom the canvas is about, or null. */
  Person person() {
    return selection.person().map(network::person).orElse(null);
  }

  /**
   * What the two did for each other and still owe, in plain sentences; empty for nothing. Worked
   * out only while somebody looks.
   */
  ObservableStringValue ledgerProperty() {
    return ledger;
  }

  /**
   * What is shown beneath an answer of the reach-out canvas.
   *
   * @param area its key
   * @param text as it is typed
   */
  public Optional<Node> beneath(String area, ObservableValue<String> text) {
    return switch (area) {
      case OPENING -> Optional.of(new DraftView(new DraftModel(this, text)));
      case ASK -> Optional.of(balance());
      default -> Optional.empty();
    };
  }

  private Label balance() {
    Label balance = TodayView.sentence("draft-ledger");
    balance.setId("draft-ledger");
    balance.getStyleClass().add("caption");
    ledger
        .when(balance.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe(
            said -> {
              balance.setText(said);
              TodayView.showIf(balance, !said.isEmpty());
            });
    return balance;
  }

  /**
   * Copies the opening lines of a canvas.
   *
   * @param sheet the canvas that is open, or null
   */
  public void copy(Worksheet sheet) {
    boolean saved = edits.flush();
    Worksheet now = sheet == null || !saved ? sheet : network.worksheet(sheet.id());
    copy(now == null || edits.isSafe() ? "" : now.answer(OPENING).text());
  }

  void copy(String draft) {
    if (draft.isBlank()) {
      dialogs.inform(words.get("draft.none"));
    } else {
      clipboard.accept(draft.strip());
      dialogs.inform(words.get("draft.copied"));
    }
  }

  void open(String link) {
    dialogs.browse(link);
  }

  /** Follows the file no more. */
  @Override
  public void close() {
    selecting.unsubscribe();
    unlisten.run();
  }
}
