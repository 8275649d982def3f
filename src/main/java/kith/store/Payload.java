package kith.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.Person;
import kith.network.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * The edits of a journal entry as they are kept: JSON, compressed where that is worth it.
 *
 * @param bytes what is kept
 * @param size how many bytes it is when unpacked
 * @param packed whether it is compressed
 */
record Payload(byte[] bytes, int size, boolean packed) {
  static final Payload NONE = new Payload(new byte[0], 0, false);

  private static final ObjectReader LINES =
      FactJson.MAPPER.readerFor(Read.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int WORTH_PACKING = 4096;
  private static final String PERSON = "person";

  /** One edit; no name where it is that of the whole change, no fact where there is none. */
  private record Line(String name, String type, Fact before, Fact after) {}

  /** The same, before it is known what its facts are. */
  private record Read(String name, String type, JsonNode before, JsonNode after) {}

  static Payload of(Change change, Progress progress) {
    byte[] json;
    try {
      json = write(change, FactJson.WRITER, progress);
    } catch (JacksonException unpaired) {
      json = write(change, FactJson.ASCII, progress);
    }
    return json.length < WORTH_PACKING
        ? new Payload(json, json.length, false)
        : new Payload(pack(json), json.length, true);
  }

  private static byte[] write(Change change, ObjectWriter writer, Progress progress) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Steps steps = new Steps(change.edits().size(), progress);
    try (JsonGenerator json = writer.createGenerator(out)) {
      json.writeStartArray();
      for (Edit edit : change.edits()) {
        String name = edit.name().equals(change.name()) ? null : edit.name();
        String type = FactJson.type(edit.fact());
        writer.writeValue(json, new Line(name, type, edit.before(), edit.after()));
        steps.next();
      }
      json.writeEndArray();
    }
    return out.toByteArray();
  }

  /**
   * The edits again.
   *
   * @param name of the change
   * @throws IllegalArgumentException if this is not what {@link #of} made
   * @throws JacksonException if this is not what {@link #of} made
   */
  List<Edit> edits(String name, Progress progress) {
    List<Edit> edits = new ArrayList<>();
    try (JsonParser json = FactJson.MAPPER.createParser(packed ? unpack() : bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        progress.step((double) json.currentTokenLocation().getByteOffset() / size);
        Read line = LINES.readValue(json);
        Fact before = fact(line.type(), line.before());
        Fact after = fact(line.type(), line.after());
        edits.add(new Edit(line.name() == null ? name : line.name(), before, after));
      }
    }
    return edits;
  }

  /**
   * Goes through the people who were written anew.
   *
   * @param to takes each as they were before and after
   * @throws IllegalArgumentException if this is not what {@link #of} made
   * @throws JacksonException if this is not what {@link #of} made
   */
  void revisions(BiConsumer<Person, Person> to) {
    try (JsonParser json = FactJson.MAPPER.createParser(packed ? unpack() : bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Read line = LINES.readValue(json);
        if (line.type().equals(PERSON) && isThere(line.before()) && isThere(line.after())) {
          to.accept(
              (Person) fact(line.type(), line.before()), (Person) fact(line.type(), line.after()));
        }
      }
    }
  }

  private static boolean isThere(JsonNode node) {
    return node != null && !node.isNull();
  }

  /**
   * Goes through the ids of the facts that it speaks of, without reading more of them.
   *
   * @param to takes the id of each person, circle, tie, interaction and worksheet
   * @return whether a person is taken out
   * @throws IllegalArgumentException if this is not what {@link #of} made
   * @throws JacksonException if this is not what {@link #of} made
   */
  boolean mentions(Consumer<UUID> to) {
    boolean takesOut = false;
    try (JsonParser json = FactJson.MAPPER.createParser(packed ? unpack() : bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        takesOut |= mention(json, to);
      }
    }
    return takesOut;
  }

  private static boolean mention(JsonParser json, Consumer<UUID> to) {
    String type = "";
    String before = null;
    String after = null;
    boolean goes = true;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      JsonToken value = json.nextToken();
      switch (property) {
        case "type" -> type = json.getString();
        case "before" -> before = id(json);
        case "after" -> {
          after = id(json);
          goes = value == JsonToken.VALUE_NULL;
        }
        default -> json.skipChildren();
      }
    }
    String id = after != null ? after : before;
    if (id != null) {
      to.accept(UUID.fromString(id));
    }
    return goes && type.equals(PERSON);
  }

  /** The id of the fact that begins here; null for one that has none. */
  private static String id(JsonParser json) {
    String id = null;
    if (json.currentToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = json.currentName().equals("id");
        json.nextToken();
        id = found ? json.getString() : id;
        json.skipChildren();
      }
    }
    return id;
  }

  private static Fact fact(String type, JsonNode node) {
    return !isThere(node) ? null : FactJson.reader(type).readValue(node);
  }

  int crc() {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] pack(byte[] json) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(json);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private byte[] unpack() {
    byte[] json = new byte[size];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes);
      int done = 0;
      int more = 1;
      while (done < size && more > 0) {
        more = inflater.inflate(json, done, size - done);
        done += more;
      }
      if (done < size) {
        throw new IllegalArgumentException("Only " + done + " of " + size + " bytes");
      }
      return json;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("Not a payload", e);
    }
  }

  /** What is kept, in rows. */
  List<byte[]> pieces() {
    List<byte[]> pieces = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += Database.LONGEST_BODY) {
      int to = Math.min(bytes.length, from + Database.LONGEST_BODY);
      pieces.add(Arrays.copyOfRange(bytes, from, to));
    }
    return pieces;
  }
}
