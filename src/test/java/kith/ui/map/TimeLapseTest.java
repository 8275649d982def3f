package kith.ui.map;

import static kith.ui.map.MapFixture.ANA;
import static kith.ui.map.MapFixture.BO;
import static kith.ui.map.MapFixture.CLEO;
import static kith.ui.map.MapFixture.DAN;
import static kith.ui.map.MapFixture.EVE;
import static kith.ui.map.MapFixture.ME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.network.Changes;
import kith.network.Colouring.By;
import kith.network.Condition;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Person;
import kith.network.Tie;
import kith.picture.Camera;
import kith.picture.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map through the years, without a window. */
class TimeLapseTest {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate BO_CAME = LocalDate.of(2021, 3, 14);
  private static final LocalDate CLEO_CAME = LocalDate.of(2023, 5, 2);

  @TempDir Path folder;
  private MapFixture map;
  private MapModel model;
  private TimeLapse time;

  @BeforeEach
  void open() {
    List<Fact> facts = new ArrayList<>(MapFixture.facts());
    facts.add(Tie.stated(ME.id(), ANA.id(), "knows").withDates(LocalDate.of(2020, 1, 20), null));
    facts.add(Tie.stated(ME.id(), BO.id(), "knows").withDates(BO_CAME, null));
    facts.add(met(CLEO_CAME, CLEO));
    facts.add(met(LocalDate.of(2021, 3, 31), DAN));
    map = MapFixture.create(folder.resolve("net.kith"), facts);
    model = map.model;
    time = model.timeLapse();
    time.toggle();
    map.until(() -> time.chronicleProperty().get() != null);
  }

  @AfterEach
  void close() {
    map.close();
    assertThat(map.said.errors).isEmpty();
  }

  private static Interaction met(LocalDate on, Person person) {
    return new Interaction(
        UUID.randomUUID(), on, Interaction.Kind.CALL, List.of(person.id()), null, "", "", "");
  }

  private String shown() {
    return String.join(
        " ",
        Stream.of(ANA, BO, CLEO, DAN, EVE)
            .filter(person -> model.chart().has(person.id()))
            .map(person -> person.name().split(" ")[0])
            .toList());
  }

  private LocalDate day() {
    return time.dayProperty().get();
  }

  @Test
  void itBeginsTodayWithEverybody() {
    assertThat(day()).isEqualTo(TODAY);
    assertThat(shown()).isEqualTo("Ana Bo Cleo Dan Eve");
    assertThat(time.chronicleProperty().get().start()).isEqualTo("2020-01-01");
    assertThat(time.caveat()).startsWith("One person has no date");
  }

  @Test
  void theMapIsThatOfTheDayAndNobodyMoves() {
    Camera camera = model.eye().camera();
    time.to(BO_CAME.minusDays(1));
    assertThat(shown()).isEqualTo("Ana");
    time.to(BO_CAME);
    assertThat(shown()).isEqualTo("Ana Bo");
    assertThat(model.chart().x(BO.id())).isEqualTo(100);
    assertThat(model.eye().camera()).isEqualTo(camera);
    assertThat(time.when()).isEqualTo("14 March 2021");
    assertThat(time.told()).isEqualTo("2 of 5 people, 1 new this month");
    assertThat(time.freshProperty().get()).containsExactly(BO.id());
    time.to(LocalDate.of(2022, 1, 1));
    assertThat(time.told()).isEqualTo("3 of 5 people, nobody new this month");
    assertThat(time.leave()).isTrue();
    assertThat(shown()).isEqualTo("Ana Bo Cleo Dan Eve");
    assertThat(day()).isNull();
    assertThat(time.leave()).isFalse();
  }

  @Test
  void filterNeighbourhoodAndDayGoTogether() {
    model.focusing().filtering().add(new Condition.OfKind("knows"));
    assertThat(shown()).isEqualTo("Ana Bo Cleo Eve");
    time.to(LocalDate.of(2023, 6, 1));
    assertThat(shown()).isEqualTo("Ana Bo Cleo");
    model.focusOn(CLEO.id());
    model.focusing().alone(true);
    assertThat(shown()).isEqualTo("Ana Cleo");
    time.to(LocalDate.of(2022, 6, 1));
    assertThat(shown()).isEqualTo("Ana");
  }

  @Test
  void stepsGoToTheEndsOfMonthsAndNoFartherThanThereAreYears() {
    time.to(BO_CAME);
    time.step(1);
    assertThat(day()).isEqualTo("2021-03-31");
    time.step(1);
    assertThat(day()).isEqualTo("2021-04-30");
    time.step(12);
    assertThat(day()).isEqualTo("2022-04-30");
    time.step(-1);
    assertThat(day()).isEqualTo("2022-03-31");
    time.step(-12);
    assertThat(day()).isEqualTo("2021-03-31");
    time.step(-120);
    assertThat(day()).isEqualTo("2020-01-01");
    time.today();
    time.step(1);
    assertThat(day()).isEqualTo(TODAY);
    time.step(-1);
    assertThat(day()).isEqualTo(YearMonth.from(TODAY).minusMonths(1).atEndOfMonth());
    time.first();
    assertThat(day()).isEqualTo("2020-01-01");
  }

  /** Moments of the film, so many milliseconds one after the other. */
  private void pulse(int times, long millis) {
    for (int n = 0; n < times; n++) {
      now += millis * 1_000_000;
      model.pulse(now);
    }
  }

  private long now = 1;

  @Test
  void theFilmShowsAllYearsInTheirTimeAndStopsAtTheEnd() {
    model.reducedMotionProperty().set(false);
    time.togglePlay();
    assertThat(day()).isEqualTo("2020-01-01");
    assertThat(model.animating()).isTrue();
    pulse(1, 50);
    pulse(240, 50);
    long half = (LocalDate.of(2020, 1, 1).toEpochDay() + TODAY.toEpochDay()) / 2;
    assertThat(day().toEpochDay()).isBetween(half - 2, half + 2);
    assertThat(time.when()).doesNotContainPattern("^[0-9]");
    pulse(250, 50);
    assertThat(day()).isEqualTo(TODAY);
    assertThat(time.playingProperty().get()).isFalse();
    assertThat(shown()).isEqualTo("Ana Bo Cleo Dan Eve");
  }

  @Test
  void aSlowMachineWaitsInsteadOfLeaping() {
    model.reducedMotionProperty().set(false);
    time.togglePlay();
    pulse(1, 50);
    pulse(1, 5000);
    assertThat(day()).isBefore(LocalDate.of(2020, 3, 1));
  }

  @Test
  void fasterIsTwiceAsFast() {
    model.reducedMotionProperty().set(false);
    time.nextSpeed();
    assertThat(time.speedProperty().get()).isEqualTo(TimeLapse.Speed.FAST);
    time.togglePlay();
    pulse(1, 50);
    pulse(250, 50);
    assertThat(time.playingProperty().get()).isFalse();
  }

  @Test
  void withLessMotionTheFilmGoesFromYearToYear() {
    time.togglePlay();
    List<LocalDate> seen = new ArrayList<>();
    seen.add(day());
    time.dayProperty().addListener((_, _, next) -> seen.add(next));
    pulse(20 * 40, 50);
    assertThat(time.playingProperty().get()).isFalse();
    assertThat(seen)
        .startsWith(
            LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), LocalDate.of(2021, 12, 31))
        .endsWith(TODAY);
  }

  @Test
  void whoIsAddedIsAddedToday() {
    time.to(BO_CAME);
    Person finn = Person.named("Finn Aalto");
    map.workspace.apply(Changes.addPerson(finn));
    assertThat(day()).isEqualTo(TODAY);
    map.until(() -> model.chart().has(finn.id()) && time.chronicleProperty().get().people() == 6);
    assertThat(time.chronicleProperty().get().since(finn.id())).contains(TODAY);
  }

  @Test
  void aDayThatIsWrittenDownChangesThePast() {
    time.to(LocalDate.of(2022, 1, 1));
    assertThat(shown()).isEqualTo("Ana Bo Dan");
    map.workspace.apply(Changes.log(map.network(), met(LocalDate.of(2021, 7, 1), EVE)));
    map.until(() -> shown().equals("Ana Bo Dan Eve"));
    assertThat(day()).isEqualTo("2022-01-01");
    map.workspace.undo();
    map.until(() -> shown().equals("Ana Bo Dan"));
  }

  @Test
  void thePictureIsOfThatDay() {
    time.to(BO_CAME);
    assertThat(model.exportScene().day()).isEqualTo(BO_CAME);
    assertThat(model.exportScene().picture().discs()).isEqualTo(2);
    time.leave();
    assertThat(model.exportScene().day()).isNull();
  }

  @Test
  void coloursTellOfThatDayAndSayWhatTheyCannotKnow() {
    model.looks().choose(look -> look.withColour(By.LAST_CONTACT));
    assertThat(colour(DAN)).isEqualTo("over 3 years ago");
    time.to(LocalDate.of(2021, 4, 2));
    assertThat(colour(DAN)).isEqualTo("in the last 30 days");
    assertThat(model.exportScene().picture().scene().dress().notes())
        .containsExactly("as of today, not of that day: circles, sizes, widths of ties");
    time.to(LocalDate.of(2023, 1, 1));
    assertThat(colour(DAN)).isEqualTo("1 to 3 years ago");
    time.leave();
    assertThat(colour(DAN)).isEqualTo("over 3 years ago");
    assertThat(model.exportScene().picture().scene().dress().notes()).isEmpty();
  }

  private String colour(Person person) {
    Scene scene = model.chart().scene();
    return scene.key().categories().get(scene.key().place(person.id())).name();
  }

  @Test
  void escapeEndsItBeforeItDeselects() {
    model.select(ANA.id());
    time.to(BO_CAME);
    assertThat(model.keyboard().escape()).isTrue();
    assertThat(time.openProperty().get()).isFalse();
    assertThat(map.selected()).contains(ANA.id());
  }
}
