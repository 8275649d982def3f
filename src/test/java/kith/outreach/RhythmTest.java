package kith.outreach;

import static kith.outreach.Story.TODAY;
import static kith.outreach.Story.ago;
import static kith.outreach.Story.contact;
import static kith.outreach.Story.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.network.Interaction;
import kith.network.Interaction.Kind;
import kith.network.Naming;
import kith.network.Network;
import kith.network.Person;
import kith.network.Setting;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How often, and since when. */
class RhythmTest {
  private static final Person ANA = person(1, "Ana Costa");

  private static Optional<Rhythm> rhythm(Person person, Story story) {
    return story.outlook().rhythm(person);
  }

  @Test
  void thePersonsOwnThenTheirCirclesThenTheirLayers() {
    Person own = ANA.withCadence(45).withCloseness(5);
    Story story = new Story().with(own).circle("Board", 30, own).circle("Choir", 90, own);
    assertThat(rhythm(own, story)).contains(new Rhythm(45, new Rhythm.Source.Own()));

    Person close = ANA.withCloseness(5);
    story = new Story().with(close).circle("Choir", 90, close).circle("Board", 30, close);
    assertThat(rhythm(close, story).orElseThrow().days()).isEqualTo(30);
    assertThat(
            Sentences.of(story.outlook(), Naming.real()).rhythm(rhythm(close, story).orElseThrow()))
        .isEqualTo("every month, as with everybody in Board");

    story = new Story().with(close).circle("Choir", 0, close);
    assertThat(rhythm(close, story)).contains(new Rhythm(7, new Rhythm.Source.OfLayer(5)));
    for (int closeness : new int[] {0, 1}) {
      Person far = ANA.withCloseness(closeness);
      assertThat(rhythm(far, new Story().with(far))).isEmpty();
    }
    assertThat(rhythm(ANA.withCloseness(2), new Story().with(ANA.withCloseness(2))))
        .contains(new Rhythm(365, new Rhythm.Source.OfLayer(2)));
  }

  @Test
  void theOwnerEditsLayersAndMinutesAndTakesThatBack() {
    Network network = new Story().with(ANA.withCloseness(3)).network();
    Preferences wanted =
        Preferences.USUAL.withLayer(3, 90).withMinutes(Kind.CALL, 15).withHours(5).withMost(3);
    var change = OutreachChanges.prefer(network, wanted);
    assertThat(change.name()).isEqualTo("Change how you keep in touch");
    assertThat(change.edits()).hasSize(4);
    network.apply(change);
    assertThat(Preferences.of(network::setting)).isEqualTo(wanted);
    Outlook outlook = Outlook.of(network.facts(), TODAY);
    assertThat(outlook.rhythm(network.person(ANA.id())).orElseThrow().days()).isEqualTo(90);
    network.apply(change.inverse());
    assertThat(Preferences.of(network::setting)).isEqualTo(Preferences.USUAL);
    network.apply(kith.network.Edit.add("", new Setting("outreach.layer.3", "often")));
    assertThat(Preferences.of(network::setting)).isEqualTo(Preferences.USUAL);
  }

  @Test
  void aPlanIsNoContactAndTodayIsOne() {
    ContactClock clock = new Story().with(ANA).met(ANA, 40, -3).outlook().clock();
    assertThat(clock.last(ANA.id())).contains(ago(40));
    assertThat(clock.daysSince(ANA.id())).hasValue(40);
    assertThat(clock.count(ANA.id())).isEqualTo(1);
    ContactClock now = new Story().with(ANA).met(ANA, 0).outlook().clock();
    assertThat(now.daysSince(ANA.id())).hasValue(0);
    assertThat(new Story().with(ANA).outlook().clock().last(ANA.id())).isEmpty();
  }

  @Test
  void daysAreCountedAcrossLeapDays() {
    Story story =
        new Story()
            .with(ANA)
            .met(ANA, Kind.CALL, LocalDate.of(2024, 2, 28), LocalDate.of(1969, 12, 31));
    assertThat(story.outlook(LocalDate.of(2024, 3, 1)).clock().daysSince(ANA.id())).hasValue(2);
    assertThat(story.outlook(LocalDate.of(2025, 2, 28)).clock().daysSince(ANA.id())).hasValue(366);
    assertThat(story.outlook(LocalDate.of(1970, 1, 1)).clock().last(ANA.id()))
        .contains(LocalDate.of(1969, 12, 31));
  }

  @Test
  void theUsualKindIsTheMostFrequentOfTheLastTen() {
    Story story = new Story().with(ANA).met(ANA, Kind.MEETING, ago(900), ago(901), ago(902));
    story.met(ANA, Kind.CALL, ago(10), ago(30), ago(50), ago(60));
    story.met(ANA, 1, 2, 3, 4, 5).met(ANA, Kind.EVENT, ago(6));
    assertThat(story.outlook().clock().usual(ANA.id())).isEqualTo(Kind.MESSAGE);
    story.met(ANA, Kind.CALL, TODAY, TODAY, TODAY, TODAY, TODAY);
    assertThat(story.outlook().clock().usual(ANA.id())).isEqualTo(Kind.CALL);
    assertThat(new Story().with(ANA).outlook().clock().usual(ANA.id())).isEqualTo(Kind.MESSAGE);
  }

  @Property(tries = 200)
  void anOlderEntryNeverTurnsTheClockBackAndAPlanNeverForward(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 5000) Integer> past,
      @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 5000) Integer> planned,
      @ForAll @IntRange(min = 0, max = 6000) int older,
      @ForAll long seed) {
    List<Interaction> contacts = new ArrayList<>();
    past.forEach(days -> contacts.add(contact(Kind.CALL, ago(days), ANA)));
    planned.forEach(days -> contacts.add(contact(Kind.CALL, ago(-days), ANA)));
    Collections.shuffle(contacts, new Random(seed));
    ContactClock before = ContactClock.of(contacts, TODAY);
    LocalDate last = ago(Collections.min(past));
    assertThat(before.last(ANA.id())).contains(last);
    LocalDate late = last.minusDays(older);
    contacts.add(contact(Kind.MEETING, late, ANA));
    ContactClock after = ContactClock.of(contacts, TODAY);
    assertThat(after.last(ANA.id())).contains(last);
    assertThat(after.count(ANA.id())).isEqualTo(past.size() + 1);
    int[] gaps = after.gaps(ANA.id());
    long first = last.toEpochDay() - (long) java.util.Arrays.stream(gaps).sum();
    int oldest = Collections.max(past);
    assertThat(LocalDate.ofEpochDay(first))
        .isEqualTo(late.isBefore(ago(oldest)) ? late : ago(oldest));
  }
}
