package kith.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Right-to-left text is laid out at every width without a mistake. */
class WrappingTest {
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دائرة الأصدقاء القدامى",
        "שרה כהן-לוי",
        "Ana محمد Costa",
        "Tessel Devices and دائرة الأصدقاء القدامى",
        "مدير at شركة الخليج للاستثمار",
        "מנהלת 12 אוניברסיטת (תל אביב), ועוד",
        "Plain words that go on for a while"
      })
  void itIsLaidOutAtEveryWidth(String text) {
    List<String> failed = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          for (int width = 4; width < 400; width++) {
            Text broken = new Text(Wrapping.possible(text));
            broken.setWrappingWidth(width);
            measure(broken, failed);
            Text kept = new Text(text);
            kept.setWrappingWidth(Wrapping.isPossible(text) ? width : 0);
            measure(kept, failed);
          }
          for (int width = 100; width < 400; width++) {
            TextFlow flow = new TextFlow();
            Wrapping.words(text).forEach(word -> flow.getChildren().add(new Text(word)));
            flow.resize(width, 100);
            flow.layout();
            flow.getChildren().forEach(part -> measure(part, failed));
          }
          return null;
        });
    assertThat(failed).isEmpty();
    assertThat(String.join("", Wrapping.words(text))).isEqualTo(text);
  }

  private static void measure(Node node, List<String> failed) {
    try {
      node.getBoundsInParent();
    } catch (IndexOutOfBoundsException e) {
      failed.add(e.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Plain words", "Ana محمد Costa", "", "He is called محمد علي at home"})
  void aLabelBreaksWhatCanBeBroken(String text) {
    Label label = Wrapping.of(new Label(text));
    assertThat(label.isWrapText()).isTrue();
    label.setText("محمد عبد الرحمن");
    assertThat(label.isWrapText()).isFalse();
    label.setText(null);
    assertThat(label.isWrapText()).isTrue();
  }
}
