package kith.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kith.network.KithException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads templates: those that come with the program, and an owner's own. */
public final class Templates {
  /** The id of the canvas for reaching out to one person. */
  public static final String REACH_OUT = "reach-out";

  private static final List<String> SHIPPED = List.of(REACH_OUT);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Templates() {}

  /** The templates that come with the program, in the order in which they are offered. */
  public static List<Template> shipped() {
    return SHIPPED.stream().map(Templates::shipped).toList();
  }

  private static Template shipped(String id) {
    String file = id + ".json";
    try (InputStream in = Templates.class.getResourceAsStream("/kith/worksheet/" + file)) {
      return read(Objects.requireNonNull(in, file), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a template and makes sure that it can be shown and filled in.
   *
   * @param in JSON in UTF-8; closed at the end
   * @param file what to call it in a sentence
   * @throws KithException if it is not a template, saying where and what to do
   */
  public static Template read(InputStream in, String file) {
    try {
      Template template = JSON.readValue(in, Template.class);
      if (template == null) {
        throw new KithException(nothingIn(file));
      }
      TemplateCheck.check(template, file);
      return template;
    } catch (StreamReadException e) {
      throw new KithException(file + line(e) + ": Not JSON; choose a template's JSON file.", e);
    } catch (DatabindException e) {
      throw new KithException(unfit(file, e), e);
    }
  }

  private static String unfit(String file, DatabindException e) {
    return e.getPath().isEmpty()
        ? nothingIn(file)
        : "%s%s: A template cannot have “%s” like that; correct it."
            .formatted(file, line(e), part(e.getPath()));
  }

  private static String nothingIn(String file) {
    return file + ": Holds no template; choose a template's JSON file.";
  }

  private static String line(JacksonException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return line > 0 ? ", line " + line : "";
  }

  /** The innermost name on the way to what could not be read, such as "rowSpan". */
  private static String part(List<Reference> path) {
    return path.reversed().stream()
        .map(Reference::getPropertyName)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("areas");
  }
}
