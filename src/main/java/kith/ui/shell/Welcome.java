package kith.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kith.ui.common.Icons;
import kith.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: what Kith is for, and three doors into it. */
final class Welcome extends ScrollPane {
  private static final Words WORDS = Words.of(Welcome.class);

  /** What happens behind the doors. */
  interface Doors {
    /** Brings a file of contacts. */
    void bringFile();

    /** Starts with nobody but the owner. */
    void startWithMe(String name);

    /** Shows the invented network. */
    void lookRound();

    /** Opens a network that is somewhere else. */
    void openOther();
  }

  /**
   * @param begun whether the owner has a network of their own already
   */
  Welcome(Doors doors, boolean begun) {
    setId("welcome");
    getStyleClass().add("welcome");
    setFitToWidth(true);
    setFitToHeight(true);
    Label name = styled(new Label(WORDS.get("welcome.name")), "welcome-name");
    Label question = styled(new Label(WORDS.get("welcome.question")), "welcome-question");
    FlowPane cards =
        new FlowPane(fileDoor(doors), begun ? backDoor(doors) : meDoor(doors), sampleDoor(doors));
    cards.getStyleClass().add("doors");
    cards.setAlignment(Pos.CENTER);
    Hyperlink other = new Hyperlink(WORDS.get("welcome.other"));
    other.setId("open-other");
    other.setOnAction(_ -> doors.openOther());
    Label promise = styled(new Label(WORDS.get("welcome.promise")), "welcome-promise");
    VBox page = new VBox(name, question, cards, other, promise);
    page.getStyleClass().add("welcome-page");
    page.setAlignment(Pos.CENTER);
    setContent(page);
  }

  private static <N extends Node> N styled(N node, String style) {
    node.getStyleClass().add(style);
    return node;
  }

  private static VBox fileDoor(Doors doors) {
    Label how = styled(new Label(WORDS.get("door.file.how")), "door-how");
    how.setWrapText(true);
    how.setId("door-file-how");
    how.setVisible(false);
    how.setManaged(false);
    Hyperlink ask = new Hyperlink(WORDS.get("door.file.ask"));
    ask.setId("door-file-ask");
    ask.setOnAction(
        _ -> {
          how.setVisible(!how.isVisible());
          how.setManaged(how.isVisible());
        });
    Button choose = button("door-file", WORDS.get("door.file.action"), doors::bringFile);
    choose.getStyleClass().add("accent");
    return door(Feather.DOWNLOAD, "door.file", ask, how, choose);
  }

  private static VBox meDoor(Doors doors) {
    TextField name = new TextField();
    name.setId("door-me-name");
    name.setPromptText(WORDS.get("door.me.name"));
    name.setAccessibleText(WORDS.get("door.me.name"));
    Runnable start = () -> doors.startWithMe(name.getText());
    name.setOnAction(_ -> start.run());
    return door(
        Feather.USER, "door.me", name, button("door-me", WORDS.get("door.me.action"), start));
  }

  private static VBox backDoor(Doors doors) {
    return door(
        Feather.USER,
        "door.back",
        button("door-me", WORDS.get("door.back.action"), () -> doors.startWithMe("")));
  }

  private static VBox sampleDoor(Doors doors) {
    return door(
        Feather.COMPASS,
        "door.sample",
        button("door-sample", WORDS.get("door.sample.action"), doors::lookRound));
  }

  private static Button button(String id, String words, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static VBox door(Ikon icon, String key, Node... controls) {
    Label title = styled(new Label(WORDS.get(key + ".title")), "door-title");
    Label text = styled(new Label(WORDS.get(key + ".text")), "door-text");
    title.setWrapText(true);
    text.setWrapText(true);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox door = new VBox(styled(Icons.of(icon), "door-icon"), title, text, space);
    door.getChildren().addAll(controls);
    door.getStyleClass().add("door");
    return door;
  }
}
