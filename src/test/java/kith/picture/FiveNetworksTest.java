package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.exchange.Sample;
import kith.network.Communities;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Person;
import kith.network.Tie;
import kith.workspace.LiveLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settled maps of known and of invented networks, from far to near: nothing lies on anything. */
class FiveNetworksTest {
  private static final Type TYPE = new Type();

  @ParameterizedTest
  @ValueSource(strings = {"les-miserables", "karate-club", "sample", "1000", "5000"})
  void noNameIsOverAnotherNorOverADisc(String name) throws IOException {
    Network network = network(name);
    LiveLayout.Frame frame = LiveLayout.settled(network);
    Scene scene = Scene.of(network, frame.topology(), frame.radius());
    Picture picture = Picture.of(scene, frame.x(), frame.y(), Emphasis.NONE);
    Labels labels = new Labels(scene, TYPE);
    Camera fit = Camera.fitNamed(picture.bounds(), 1600, 1000);
    assertThat(Collisions.overlappingDiscs(picture)).isZero();
    for (double scale : new double[] {fit.scale(), 2.3 * fit.scale(), 0.7, 1.5}) {
      Placement all = labels.place(picture, scale);
      Camera camera = new Camera(fit.x(), fit.y(), scale, 1600, 1000);
      assertThat(Collisions.overlappingPairs(all, camera)).as("names at %s", scale).isZero();
      assertThat(Collisions.overDiscs(picture, all, camera)).as("discs at %s", scale).isZero();
    }
  }

  private static Network network(String name) throws IOException {
    return switch (name) {
      case "sample" -> Network.of(Sample.facts(LocalDate.of(2026, 3, 1)));
      case "1000", "5000" -> Communities.of(Integer.parseInt(name), 5);
      default -> edges(name);
    };
  }

  private static Network edges(String name) throws IOException {
    Map<String, Person> people = new LinkedHashMap<>();
    List<Fact> ties = new ArrayList<>();
    try (var in = FiveNetworksTest.class.getResourceAsStream(name + ".csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String row : text.lines().skip(1).toList()) {
        String[] ends = row.split(",");
        Person from = people.computeIfAbsent(ends[0], Person::named);
        Person to = people.computeIfAbsent(ends[1], Person::named);
        ties.add(Tie.stated(from.id(), to.id(), "knows"));
      }
    }
    List<Fact> facts = new ArrayList<>(people.values());
    facts.addAll(ties);
    return Network.of(facts);
  }
}
