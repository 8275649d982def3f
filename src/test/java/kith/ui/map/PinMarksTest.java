package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import kith.network.Network;
import kith.network.Person;
import kith.network.Shapes;
import kith.network.Topology;
import kith.picture.Camera;
import kith.picture.Radii;
import kith.picture.Scene;
import kith.workspace.LiveLayout.Frame;
import org.junit.jupiter.api.Test;

/** Who is marked as pinned. */
class PinMarksTest {
  private static final Camera CAMERA = new Camera(0, 0, 1, 800, 600);

  private final Person me = Person.named("Maren Vogel").withMe(true);
  private final Person ana = Person.named("Ana Costa");
  private final Network network = Network.of(List.of(me, ana));
  private final Topology topology = Shapes.of(network, true);
  private final PinMarks marks = new PinMarks();

  private List<Node> marked(Camera camera) {
    float[] x = new float[2];
    x[topology.index(ana.id())] = 100;
    float[] radius = Radii.of(network, topology);
    Frame frame = new Frame(topology, radius, x, new float[2], true);
    marks.mark(new Chart(frame, Scene.of(network, topology, radius)), camera, _ -> true);
    return marks.getChildren().stream().filter(Node::isVisible).toList();
  }

  @Test
  void theOwnerWhoAlwaysStaysHasNoMark() {
    assertThat(marked(CAMERA)).hasSize(1);
    assertThat(marks.getChildren().getFirst().getLayoutX()).isBetween(500.0, 515.0);
  }

  @Test
  void whoIsOutOfViewOrTooSmallToHaveAShoulderHasNone() {
    assertThat(marked(CAMERA)).hasSize(1);
    assertThat(marked(CAMERA.panned(500, 0))).isEmpty();
    assertThat(marked(CAMERA.zoomAt(400, 300, 0.3))).isEmpty();
  }
}
