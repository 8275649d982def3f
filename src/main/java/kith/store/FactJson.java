package kith.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;
import kith.network.Fact;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they are kept: the name of their type, and their components as JSON in UTF-8. */
final class FactJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Only components are kept, not what a record concludes from them.
          .changeDefaultVisibility(
              seen ->
                  seen.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .changeDefaultPropertyInclusion(
              kept -> kept.withValueInclusion(JsonInclude.Include.NON_NULL))
          // A component we do not know means damage: newer formats are refused before.
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final Map<Class<?>, String> NAMES = names();
  static final ObjectWriter WRITER = MAPPER.writer();

  /** Half a surrogate pair has no form in UTF-8, but has one as an escape. */
  static final ObjectWriter ASCII = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private static final Map<String, ObjectReader> READERS = readers();

  private FactJson() {}

  private static Map<Class<?>, String> names() {
    Map<Class<?>, String> names = new HashMap<>();
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      names.put(type, type.getSimpleName().toLowerCase(Locale.ROOT));
    }
    return Map.copyOf(names);
  }

  private static Map<String, ObjectReader> readers() {
    Map<String, ObjectReader> readers = new HashMap<>();
    NAMES.forEach((type, name) -> readers.put(name, MAPPER.readerFor(type)));
    return Map.copyOf(readers);
  }

  /** The name under which facts of this kind are kept. */
  static String type(Fact fact) {
    return NAMES.get(fact.getClass());
  }

  static byte[] write(Fact fact) {
    try {
      return WRITER.writeValueAsBytes(fact);
    } catch (JacksonException unpaired) {
      byte[] escaped = ASCII.writeValueAsBytes(fact);
      if (!read(type(fact), escaped).equals(fact)) {
        throw new IllegalArgumentException("Cannot be kept: " + fact, unpaired);
      }
      return escaped;
    }
  }

  /**
   * @throws IllegalArgumentException if there is no such type, or the record refuses its components
   * @throws JacksonException if the body is not that of a fact
   */
  static Fact read(String type, byte[] body) {
    return reader(type).readValue(body);
  }

  /** Reads facts of one type. */
  static ObjectReader reader(String type) {
    ObjectReader reader = READERS.get(type);
    if (reader == null) {
      throw new IllegalArgumentException("No such type of fact: " + type);
    }
    return reader;
  }

  /** The CRC32C of a fact as it is kept. */
  static int crc(String type, byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(type.getBytes(StandardCharsets.UTF_8));
    crc.update(0);
    crc.update(body);
    return (int) crc.getValue();
  }
}
