package kith.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Field;
import kith.network.GroupChanges;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.outreach.OutreachChanges;
import kith.outreach.Preferences;
import kith.ui.common.FakeDialogs;
import kith.ui.map.MapModel;
import kith.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every screen of the window, and how one comes to it. Whoever adds one to the window adds it here:
 * a line in {@link #all}, with what to do and what is there once one has come.
 */
final class Screens {
  private static final Path CONNECTIONS =
      Path.of("src/test/resources/kith/exchange/linkedin/toolkit-sample_connections.csv");

  static final Person ME = Person.named("Maren Vogel").withMe(true);
  static final Person ANA =
      Person.named("Ana Costa")
          .withRole("Director")
          .withOrganisation("Contoso")
          .withEmails(List.of("ana@contoso.example"))
          .withNotes("Sings");
  static final Person BO = Person.named("Bo Lind").withCloseness(3);
  static final Person LONG =
      Person.named("Wolfeschlegelsteinhausenbergerdorff".repeat(6))
          .withRole("Senior Vice President of Interdepartmental Coordination ".repeat(3))
          .withOrganisation("Organisationwithoutanyspace".repeat(6))
          .withEmails(List.of("a".repeat(80) + "@" + "long".repeat(20) + ".example"))
          .withLinks(List.of("https://example.org/" + "path/".repeat(40)))
          .withNotes("Donaudampfschifffahrtsgesellschaft".repeat(5));
  static final Person RIGHT =
      Person.named("محمد عبد الرحمن الفاسي")
          .withRole("مدير المشاريع الدولية")
          .withOrganisation("شركة الخليج للاستثمار والتنمية المستدامة")
          .withHowWeMet("תערוכה בתל אביב, לפני שנים רבות, עם הרבה אנשים אחרים מהתחום")
          .withNotes("دائرة الأصدقاء القدامى ".repeat(9));
  static final Person CLEO = Person.named("Cleo Marsh");

  /**
   * A screen of the window.
   *
   * @param name what it is
   * @param open whether a network is open in it
   * @param come how one comes to it
   * @param there what is looked up to know that one has
   */
  record Screen(String name, boolean open, Step come, String there) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What somebody does in the window. */
  @FunctionalInterface
  interface Step {
    void in(Visit visit) throws TimeoutException;
  }

  /**
   * The window somebody is in.
   *
   * @param answers what the dialogs answer
   */
  record Visit(FxRobot robot, ShellModel model, ShellView view, FakeDialogs answers) {
    void select(Person... people) {
      List<UUID> ids = List.of(people).stream().map(Person::id).toList();
      robot.interact(() -> model.selection().selectAll(ids));
    }

    void map(Consumer<MapModel> action) {
      robot.interact(() -> action.accept(view.pane().map()));
    }

    void press(KeyCode... keys) {
      robot.push(keys);
    }

    void run(Runnable action) {
      robot.interact(action);
    }

    boolean has(String query) {
      return robot.lookup(query).queryAll().stream().anyMatch(node -> isSeen(node));
    }

    private static boolean isSeen(Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        if (!at.isVisible()) {
          return false;
        }
      }
      return true;
    }

    void write(String query, String text) {
      robot.interact(() -> robot.lookup(query).queryAs(TextInputControl.class).setText(text));
    }

    void until(Callable<Boolean> holds) throws TimeoutException {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
      WaitForAsyncUtils.waitForFxEvents();
    }

    Network network() {
      return model.workspaceProperty().get().network();
    }
  }

  private Screens() {}

  /** A small network with one of everything. */
  static List<Fact> facts() {
    Circle choir = Circle.of("Choir", CircleKind.COMMUNITY);
    Circle endless = Circle.of("A circle that goes on and on ".repeat(5), CircleKind.TEAM);
    List<Fact> facts = new ArrayList<>(List.of(ME, ANA, BO, CLEO, LONG, RIGHT, choir, endless));
    facts.add(new Membership(choir.id(), ANA.id()));
    facts.add(new Membership(endless.id(), LONG.id()));
    facts.add(Tie.stated(ME.id(), LONG.id(), "has known for longer than anybody can remember"));
    facts.add(Tie.stated(ME.id(), ANA.id(), "friend"));
    facts.add(Tie.stated(ANA.id(), BO.id(), "works with"));
    facts.add(call(ANA, "Her choir looks for a hall"));
    facts.add(call(RIGHT, "مدير المشاريع الدولية ".repeat(6), LONG));
    facts.add(call(LONG, "Rindfleischetikettierung".repeat(9), ANA));
    return facts;
  }

  private static Interaction call(Person with, String learned, Person... others) {
    List<UUID> people = Stream.concat(Stream.of(with), Stream.of(others)).map(Person::id).toList();
    LocalDate day = LocalDate.now().minusDays(20);
    return new Interaction(
        UUID.randomUUID(), day, Interaction.Kind.CALL, people, null, learned, "", "");
  }

  static List<Screen> all() {
    return List.of(
        closed("the welcome", visit -> {}, "#door-sample"),
        closed("the keys over the welcome", visit -> visit.press(KeyCode.F1), ".keys"),
        closed(
            "the plan of an import",
            visit -> {
              visit.answers().files = List.of(CONNECTIONS.toAbsolutePath());
              visit.robot().clickOn("#door-file");
            },
            "#import-rows .table-row-cell"),
        open("the map", visit -> {}, "#map-corner"),
        open("a person in the panel", visit -> visit.select(ANA), "#person-name"),
        open("somebody with very long names", visit -> visit.select(LONG), "#person-name"),
        open("somebody from right to left", visit -> visit.select(RIGHT), "#person-name"),
        open("the owner in the panel", visit -> visit.select(ME), "#person-name"),
        open(
            "the form of a contact",
            visit -> {
              visit.select(ANA);
              visit.press(KeyCode.CONTROL, KeyCode.L);
            },
            "#contact-save"),
        open(
            "the canvas",
            visit -> {
              visit.select(ANA);
              visit.run(() -> visit.view().pane().reachOut());
              visit.until(() -> visit.has("#canvas-begin"));
              visit.robot().clickOn("#canvas-begin");
            },
            "#area-goal"),
        open(
            "what can be begun of one's own",
            visit -> {
              visit.select(ME);
              visit.run(() -> visit.view().pane().reachOut());
            },
            "#canvas-begin"),
        open("a worksheet of one's own", visit -> begin(visit, "development"), "#canvas-title"),
        open("a plot in the whole window", visit -> stakeholders(visit), ".plot-token"),
        open(
            "a plot beside the map, and what it asks there",
            visit -> {
              stakeholders(visit);
              visit.press(KeyCode.CONTROL, KeyCode.J);
            },
            ".map-ghost"),
        open("several people", visit -> visit.select(ANA, BO), "#map-group"),
        open(
            "what to ask of several people",
            visit -> {
              visit.select(ANA, BO);
              visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            },
            "#map-group"),
        open(
            "the merge of several people",
            visit -> {
              visit.select(ANA, BO);
              visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            },
            ".merge"),
        open("the focus", visit -> visit.map(map -> map.focusOn(ANA.id())), "#map-focus"),
        open(
            "the filter",
            visit ->
                visit.map(
                    map -> {
                      map.focusing().filtering().add(new Condition.Says(Field.NAME, "a"));
                      map.focusing().filtering().ask();
                    }),
            ".map-filter-card"),
        open(
            "a filter that leaves nobody",
            visit ->
                visit.map(
                    map -> map.focusing().filtering().add(new Condition.Says(Field.NAME, "qqq"))),
            ".map-empty"),
        open(
            "the legend",
            visit -> visit.map(map -> map.legend().openProperty().set(true)),
            "#map-legend"),
        open("the years", visit -> visit.map(map -> map.timeLapse().toggle()), "#map-time-bar"),
        open(
            "the saved views",
            visit -> visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V),
            "#map-views-card"),
        open(
            "a name on the map",
            visit -> visit.map(map -> map.making().beginPerson()),
            "#map-new-name"),
        open(
            "the kind of a tie",
            visit -> visit.map(map -> map.making().tie(BO.id(), CLEO.id())),
            "#map-kind"),
        open("the tie tool", visit -> visit.map(MapModel::toggleTieTool), "#map-hint"),
        open("the palette", visit -> visit.press(KeyCode.CONTROL, KeyCode.K), "#palette-list"),
        open(
            "what the search finds",
            visit -> {
              visit.until(() -> visit.view().pane().searchModel().find("a", 1).complete());
              visit.robot().clickOn("#search");
              visit.write("#search", "choir");
            },
            "#search"),
        open(
            "the table",
            visit -> visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P),
            "#people-rows .table-row-cell"),
        open(
            "an empty table",
            visit -> {
              visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
              visit.until(() -> visit.has("#people-rows .table-row-cell"));
              visit.write("#people-filter", "qqq");
            },
            "#people-empty-action"),
        open(
            "the outline",
            visit -> visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O),
            "#outline-lines .outline-line"),
        open(
            "an empty outline",
            visit -> {
              visit.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
              visit.map(
                  map -> map.focusing().filtering().add(new Condition.Says(Field.NAME, "qqq")));
            },
            "#outline-empty-action"),
        open(
            "the paths to somebody",
            visit -> {
              visit.select(BO);
              visit.press(KeyCode.CONTROL, KeyCode.R);
            },
            "#path-1"),
        open("whom to reach out to today", visit -> today(visit, 8), ".today-card"),
        open("today without time for it", visit -> today(visit, 0), "#today-relax"),
        open(
            "the export of a picture",
            visit -> visit.robot().clickOn("#export-picture"),
            "#picture-save"));
  }

  private static void begin(Visit visit, String id) {
    visit.run(() -> visit.view().action("begin-" + id).run().run());
  }

  private static void stakeholders(Visit visit) throws TimeoutException {
    begin(visit, "stakeholders");
    visit.until(() -> visit.has("#people-map"));
    for (Person one : List.of(ANA, LONG, RIGHT)) {
      String name = one.name();
      visit.robot().clickOn("#people-map");
      visit.write("#people-map", name);
      visit.press(KeyCode.ENTER);
    }
  }

  /** The longest names are due, and the owner has so many hours a month. */
  private static void today(Visit visit, int hours) {
    visit.run(
        () -> {
          Network network = visit.network();
          Preferences preferences = Preferences.of(network::setting).withHours(hours);
          Workspace workspace = visit.model().workspaceProperty().get();
          List<UUID> due = List.of(LONG.id(), RIGHT.id(), ANA.id());
          workspace.apply(GroupChanges.cadence(network, due, 7));
          workspace.apply(OutreachChanges.prefer(network, preferences));
        });
    visit.press(KeyCode.CONTROL, KeyCode.D);
  }

  private static Screen open(String name, Step come, String there) {
    return new Screen(name, true, come, there);
  }

  private static Screen closed(String name, Step come, String there) {
    return new Screen(name, false, come, there);
  }
}
