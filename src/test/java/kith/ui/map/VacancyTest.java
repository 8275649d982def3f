package kith.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Shapes;
import kith.network.Topology;
import kith.picture.Bounds;
import kith.picture.Radii;
import kith.picture.Scene;
import kith.workspace.LiveLayout.Frame;
import org.junit.jupiter.api.Test;

/** Where somebody new is put who was not put anywhere. */
class VacancyTest {
  private static final Bounds VIEW = new Bounds(-400, -300, 400, 300);

  private static Chart chart(List<MapPoint> points) {
    Map<UUID, MapPoint> places = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (MapPoint point : points) {
      Person person = Person.named("Somebody");
      facts.add(person);
      places.put(person.id(), point);
    }
    Network network = Network.of(facts);
    Topology topology = Shapes.of(network, false);
    float[] radius = Radii.of(network, topology);
    float[] x = new float[topology.size()];
    float[] y = new float[topology.size()];
    for (int node = 0; node < topology.size(); node++) {
      x[node] = (float) places.get(topology.id(node)).x();
      y[node] = (float) places.get(topology.id(node)).y();
    }
    Frame frame = new Frame(topology, radius, x, y, true);
    return new Chart(frame, Scene.of(network, topology, radius));
  }

  /** Everybody 30 apart, so that nobody has room between them, but for a hole. */
  private static List<MapPoint> crowd(double holeX, double holeY, double hole) {
    List<MapPoint> crowd = new ArrayList<>();
    for (int x = -1200; x <= 1200; x += 30) {
      for (int y = -1200; y <= 1200; y += 30) {
        if (Math.hypot(x - holeX, y - holeY) > hole) {
          crowd.add(new MapPoint(x, y));
        }
      }
    }
    return crowd;
  }

  @Test
  void theMiddleIsTakenIfItIsFree() {
    Chart chart = chart(List.of(new MapPoint(-200, 0)));
    assertThat(new Vacancy(chart).near(0, 0, VIEW)).isEqualTo(new MapPoint(0, 0));
  }

  @Test
  void besideSomebodyInTheMiddleThereIsRoom() {
    Chart chart = chart(List.of(new MapPoint(0, 0)));
    assertThat(new Vacancy(chart).near(0, 0, VIEW)).isEqualTo(new MapPoint(60, 0));
  }

  @Test
  void whatIsSparedIsTakenOnlyWhereElseIsACrowd() {
    Vacancy open = new Vacancy(chart(List.of(new MapPoint(-200, 0))));
    assertThat(open.isFree(new MapPoint(0, 0))).isTrue();
    open.spare(new Bounds(-50, -50, 50, 50));
    assertThat(open.isFree(new MapPoint(0, 0))).isFalse();
    assertThat(open.near(0, 0, VIEW)).isEqualTo(new MapPoint(60, 0));

    Vacancy crowded = new Vacancy(chart(crowd(0, 0, 70)));
    crowded.spare(VIEW);
    assertThat(crowded.near(0, 0, VIEW)).isEqualTo(new MapPoint(0, 0));
  }

  @Test
  void inACrowdTheOneHoleInViewIsFound() {
    Chart chart = chart(crowd(220, 0, 70));
    MapPoint found = new Vacancy(chart).near(0, 0, VIEW);
    assertThat(Math.hypot(found.x() - 220, found.y())).isLessThan(25);
  }

  @Test
  void whereThereIsNoRoomInViewTheEmptiestPointInViewIsTaken() {
    Chart chart = chart(crowd(0, 800, 70));
    MapPoint found = new Vacancy(chart).near(0, 0, VIEW);
    assertThat(found.x()).isBetween(VIEW.left(), VIEW.right());
    assertThat(found.y()).isBetween(VIEW.top(), VIEW.bottom());
    assertThat(chart.personAt(found.x(), found.y(), 0)).isEmpty();
    assertThat(chart.personAt(found.x(), found.y(), 40)).isPresent();
  }
}
