package kith.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.exchange.Incoming.Trust;
import kith.exchange.JsonDocument.Problem;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads Kith's JSON record by record. A record that makes no sense is left out with its place; a
 * file that is no JSON, or of another program, is refused.
 */
final class JsonReader {
  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 16 << 20;
  private static final int REPORT_EVERY = 1024;

  private final String file;
  private final Progress progress;
  private final int size;
  private final JsonMapper mapper = mapper();
  private final JsonFacts facts = new JsonFacts();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private final List<Pending> later = new ArrayList<>();
  private String format = "";
  private boolean hasPeople;
  private int count;

  /** A record that waits until all people and circles are known. */
  private record Pending(String section, JsonNode node, int line, int column) {}

  private JsonReader(String file, int size, Progress progress) {
    this.file = file;
    this.size = size;
    this.progress = progress;
  }

  /**
   * The people and facts of a file, if it looks like JSON.
   *
   * @throws KithException if it is no JSON after all, or another program's
   */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    String head = source.head().stripLeading();
    if (!head.startsWith("{") && !head.startsWith("[")) {
      return Optional.empty();
    }
    JsonDocument document = read(source.bytes(), source.name(), progress);
    List<Incoming> records = new ArrayList<>();
    document.people().forEach(entry -> records.add(incoming(source.name(), entry)));
    for (Problem problem : document.problems()) {
      Spot spot = new Spot(source.name(), Spot.Unit.LINE, problem.line());
      String why = "column " + problem.column() + ": " + problem.what();
      records.add(Incoming.nobody(spot, "", Decision.FAILED, why));
    }
    if (!document.leftOut().isEmpty()) {
      Spot spot = new Spot(source.name(), Spot.Unit.LINE, 1);
      records.add(Incoming.nobody(spot, "", Decision.SKIP, fields(document.leftOut())));
    }
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "Kith network", source.encoding().label()),
            records,
            document.others()));
  }

  private static Incoming incoming(String file, JsonDocument.Entry entry) {
    Spot spot = new Spot(file, Spot.Unit.LINE, entry.line());
    Person person = entry.person();
    List<String> remarks = entry.leftOut().isEmpty() ? List.of() : List.of(fields(entry.leftOut()));
    return Incoming.somebody(spot, person, Trust.OWN, remarks);
  }

  private static String fields(List<String> names) {
    return "left out: “" + String.join("”, “", names) + "”, which Kith does not know";
  }

  /**
   * Reads a whole file.
   *
   * @throws KithException if it is no JSON, or another program's
   */
  static JsonDocument read(byte[] bytes, String file, Progress progress) {
    JsonReader reader = new JsonReader(file, bytes.length, progress);
    try (JsonParser parser = reader.parser(bytes)) {
      return reader.checked(parser);
    }
  }

  private JsonDocument checked(JsonParser parser) {
    try {
      return document(parser);
    } catch (StreamConstraintsException e) {
      throw refusal("is nested too deeply or holds too long a text", parser, e);
    } catch (JacksonException e) {
      throw refusal("is not valid JSON", parser, e);
    }
  }

  /** Made for a file, since loading all that it needs would delay files that are no JSON. */
  private static JsonMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(1000)
                        .maxNumberLength(100)
                        .build())
                .build())
        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  private JsonParser parser(byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    int mark = encoding.markLength();
    return encoding.label().equals("UTF-8")
        ? mapper.createParser(bytes, mark, bytes.length - mark)
        : mapper.createParser(encoding.decode(bytes));
  }

  private KithException refusal(String what, JsonParser parser, JacksonException e) {
    TokenStreamLocation at = e.getLocation() != null ? e.getLocation() : parser.currentLocation();
    String place = " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new KithException(file + " " + what + place + "; export it again or repair it.", e);
  }

  private JsonDocument document(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw foreign();
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      section(parser, name, value);
    }
    if (!hasPeople || !format.isEmpty() && !format.equals("kith")) {
      throw foreign();
    }
    later.stream().filter(record -> record.section().equals("circles")).forEach(this::add);
    later.stream().filter(record -> !record.section().equals("circles")).forEach(this::add);
    leftOut.addAll(facts.leftOut());
    return new JsonDocument(facts.people(), facts.others(), problems, List.copyOf(leftOut));
  }

  private KithException foreign() {
    return new KithException(
        file + " is JSON, but not a Kith network: it has no list \"people\"; export it from Kith.");
  }

  private void section(JsonParser parser, String name, JsonToken value) {
    if (JsonFacts.isSection(name) && value == JsonToken.START_ARRAY) {
      hasPeople |= name.equals("people");
      records(parser, name);
    } else if (name.equals("format") && value == JsonToken.VALUE_STRING) {
      format = parser.getString();
    } else if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
      version(parser.getNumberValue().doubleValue());
    } else {
      leftOut.add(name);
      parser.skipChildren();
    }
  }

  private void version(double version) {
    if (version > Json.VERSION) {
      throw new KithException(
          file + " was written by a newer Kith; update Kith on this computer to read it.");
    }
  }

  private void records(JsonParser parser, String section) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      TokenStreamLocation at = parser.currentTokenLocation();
      if (count++ % REPORT_EVERY == 0) {
        progress.step(Math.clamp((double) at.getByteOffset() / size, 0, 1));
      }
      JsonNode node = mapper.readTree(parser);
      Pending record = new Pending(section, node, at.getLineNr(), at.getColumnNr());
      if (section.equals("people")) {
        add(record);
      } else {
        later.add(record);
      }
    }
  }

  private void add(Pending record) {
    try {
      facts.add(record.section(), record.node(), record.line());
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(record.line(), record.column(), e.getMessage()));
    }
  }
}
