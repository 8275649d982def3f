package kith.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kith.network.KithException;
import kith.network.Network;
import kith.network.Setting;
import kith.network.Worksheet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads templates: those that come with the program, and an owner's own. */
public final class Templates {
  /** The id of the canvas for reaching out to one person. */
  public static final String REACH_OUT = "reach-out";

  /** What a setting with an own template is called, up to the template's id. */
  private static final String SETTING = "template.";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private static final List<Template> SHIPPED =
      Arrays.stream(Shipped.values()).map(one -> readShipped(one.id())).toList();

  private Templates() {}

  /** The templates that come with the program, in the order in which they are offered. */
  public static List<Template> shipped() {
    return SHIPPED;
  }

  /**
   * The template of that id, which comes with the program.
   *
   * @throws java.util.NoSuchElementException if none does
   */
  public static Template shipped(String id) {
    return withId(SHIPPED, id).orElseThrow();
  }

  /** The templates there are for a network, in the order in which they are offered. */
  public static List<Template> of(Network network) {
    List<Template> own = own(network);
    return own.isEmpty() ? SHIPPED : Stream.concat(SHIPPED.stream(), own.stream()).toList();
  }

  /** The owner's own templates, in the order of their titles. */
  public static List<Template> own(Network network) {
    return network.settings().stream()
        .filter(Templates::isIn)
        .flatMap(setting -> kept(setting).stream())
        .sorted(Comparator.comparing(Template::title).thenComparing(Template::id))
        .toList();
  }

  /** Whether a setting keeps a template. */
  public static boolean isIn(Setting setting) {
    return setting.name().startsWith(SETTING);
  }

  /** One that a later version wrote, and this one cannot show, is left where it is. */
  private static Optional<Template> kept(Setting setting) {
    try {
      byte[] json = setting.value().getBytes(StandardCharsets.UTF_8);
      return Optional.of(read(new ByteArrayInputStream(json), setting.name()));
    } catch (KithException e) {
      return Optional.empty();
    }
  }

  /** How an own template is kept in a network. */
  public static Setting setting(Template template) {
    return new Setting(SETTING + template.id(), write(template));
  }

  /** A template as the JSON that {@link #read} reads. */
  public static String write(Template template) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(template);
  }

  /** What keeps a template from being shown and filled in, as a sentence; empty if nothing does. */
  public static Optional<String> problem(Template template) {
    try {
      TemplateCheck.check(template, template.title());
      return Optional.empty();
    } catch (KithException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The template of that id, if there is one for a network. */
  public static Optional<Template> find(Network network, String id) {
    return withId(SHIPPED, id).or(() -> withId(own(network), id));
  }

  private static Optional<Template> withId(List<Template> among, String id) {
    return among.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  /**
   * What a worksheet asks whose template is not there any more: for all that was answered, so that
   * nothing of it is out of sight.
   */
  public static Template unknown(Worksheet sheet) {
    return new Template(
        sheet.template(), sheet.template(), "", Template.About.PERSON, List.of(), 1, List.of());
  }

  private static Template readShipped(String id) {
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
