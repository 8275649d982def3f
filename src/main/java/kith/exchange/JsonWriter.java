package kith.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kith.network.Circle;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Person;
import kith.network.Place;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Setting;
import kith.network.Tie;
import kith.network.Worksheet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes facts as Kith's JSON. Empty fields are left out. */
final class JsonWriter {
  private static final int REPORT_EVERY = 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** One record a line, so that a message's line number means something. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator out) {
      line(out, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
      super.writeArrayValueSeparator(out);
      line(out, 2);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
      super.writeObjectEntrySeparator(out);
      line(out, 1);
    }

    private static void line(JsonGenerator out, int depth) {
      if (out.streamWriteContext().getNestingDepth() == depth) {
        out.writeRaw('\n');
      }
    }
  }

  private final List<Person> people = new ArrayList<>();
  private final List<Circle> circles = new ArrayList<>();
  private final Map<UUID, List<UUID>> members = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<Worksheet> worksheets = new ArrayList<>();
  private final List<Promise> promises = new ArrayList<>();
  private final List<Favour> favours = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();
  private final int total;
  private final Progress progress;
  private JsonGenerator out;
  private int done;

  JsonWriter(Collection<? extends Fact> facts, Progress progress) {
    total = facts.size();
    this.progress = progress;
    for (Fact fact : facts) {
      switch (fact) {
        case Person person -> people.add(person);
        case Circle circle -> circles.add(circle);
        case Membership in ->
            members.computeIfAbsent(in.circle(), _ -> new ArrayList<>()).add(in.person());
        case Tie tie -> ties.add(tie);
        case Interaction interaction -> interactions.add(interaction);
        case Worksheet worksheet -> worksheets.add(worksheet);
        case Promise promise -> promises.add(promise);
        case Favour favour -> favours.add(favour);
        case Place place -> places.add(place);
        case Setting setting -> settings.add(setting);
      }
    }
  }

  void write(OutputStream stream) throws IOException {
    try (JsonGenerator generator = MAPPER.writer().with(new Lines()).createGenerator(stream)) {
      out = generator;
      out.writeStartObject();
      text("format", "kith");
      out.writeName("version");
      out.writeNumber(Json.VERSION);
      array("people", people, this::person);
      array("circles", circles, this::circle);
      array("ties", ties, this::tie);
      array("interactions", interactions, this::interaction);
      array("worksheets", worksheets, this::worksheet);
      array("promises", promises, this::promise);
      array("favours", favours, this::favour);
      array("places", places, this::place);
      array("settings", settings, this::setting);
      out.writeEndObject();
      out.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private <F> void array(String name, List<F> facts, Consumer<F> each) {
    if (facts.isEmpty() && facts != people) {
      return;
    }
    out.writeName(name);
    out.writeStartArray();
    for (F fact : facts) {
      if (done++ % REPORT_EVERY == 0) {
        progress.step(Math.min(1, (double) done / total));
      }
      out.writeStartObject();
      each.accept(fact);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void person(Person person) {
    text("id", person.id().toString());
    flag("me", person.me());
    text("name", person.name());
    text("role", person.role());
    text("organisation", person.organisation());
    texts("emails", person.emails());
    texts("phones", person.phones());
    texts("links", person.links());
    text("birthday", person.birthday());
    text("howWeMet", person.howWeMet());
    number("closeness", person.closeness());
    texts("networks", person.networks().stream().map(JsonWriter::lower).toList());
    number("cadence", person.cadence());
    text("notes", person.notes());
    texts("identities", person.identities());
  }

  private void circle(Circle circle) {
    text("id", circle.id().toString());
    text("name", circle.name());
    text("kind", lower(circle.kind()));
    number("cadence", circle.cadence());
    ids("members", members.getOrDefault(circle.id(), List.of()));
  }

  private void tie(Tie tie) {
    text("id", tie.id().toString());
    text("from", tie.from().toString());
    text("to", tie.to().toString());
    text("kind", tie.kind());
    flag("directed", tie.directed());
    number("closeness", tie.closeness());
    text("provenance", lower(tie.provenance()));
    text("since", day(tie.since()));
    text("until", day(tie.until()));
    text("evidence", tie.evidence());
  }

  private void interaction(Interaction interaction) {
    text("id", interaction.id().toString());
    text("on", day(interaction.on()));
    text("kind", lower(interaction.kind()));
    ids("people", interaction.people());
    if (interaction.initiative() != Interaction.Initiative.UNKNOWN) {
      text("initiative", lower(interaction.initiative()));
    }
    text("learned", interaction.learned());
    text("shared", interaction.shared());
    text("note", interaction.note());
  }

  private void worksheet(Worksheet worksheet) {
    text("id", worksheet.id().toString());
    text("template", worksheet.template());
    text("about", worksheet.about() == null ? "" : worksheet.about().toString());
    text("stage", worksheet.stage());
    text("created", day(worksheet.created()));
    if (!worksheet.answers().isEmpty()) {
      out.writeName("answers");
      out.writeStartObject();
      worksheet
          .answers()
          .forEach(
              (area, answer) -> {
                out.writeName(area);
                out.writeStartObject();
                text("text", answer.text());
                ids("people", answer.people());
                out.writeEndObject();
              });
      out.writeEndObject();
    }
  }

  private void promise(Promise promise) {
    text("id", promise.id().toString());
    text("person", promise.person().toString());
    text("by", lower(promise.by()));
    text("what", promise.what());
    text("due", day(promise.due()));
    text("made", day(promise.made()));
    text("kept", day(promise.kept()));
  }

  private void favour(Favour favour) {
    text("id", favour.id().toString());
    text("person", favour.person().toString());
    text("way", lower(favour.way()));
    text("kind", lower(favour.kind()));
    text("on", day(favour.on()));
    text("words", favour.words());
  }

  private void place(Place place) {
    text("node", place.node().toString());
    out.writeName("x");
    out.writeNumber(place.x());
    out.writeName("y");
    out.writeNumber(place.y());
    flag("pinned", place.pinned());
  }

  private void setting(Setting setting) {
    out.writeName("name");
    string(setting.name());
    out.writeName("value");
    string(setting.value());
  }

  private void text(String name, String value) {
    if (value != null && !value.isEmpty()) {
      out.writeName(name);
      string(value);
    }
  }

  private void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      out.writeName(name);
      out.writeStartArray();
      values.forEach(this::string);
      out.writeEndArray();
    }
  }

  private void ids(String name, List<UUID> ids) {
    texts(name, ids.stream().map(UUID::toString).toList());
  }

  private void flag(String name, boolean value) {
    if (value) {
      out.writeName(name);
      out.writeBoolean(true);
    }
  }

  private void number(String name, int value) {
    if (value != 0) {
      out.writeName(name);
      out.writeNumber(value);
    }
  }

  /**
   * A text; one that holds half a character (a surrogate alone) is no UTF-8 and goes as escapes.
   */
  private void string(String value) {
    if (!hasHalfCharacter(value)) {
      out.writeString(value);
      return;
    }
    StringBuilder escaped = new StringBuilder("\"");
    value.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    out.writeRawValue(escaped.append('"').toString());
  }

  private static boolean hasHalfCharacter(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static String day(Object day) {
    return day == null ? "" : day.toString();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
