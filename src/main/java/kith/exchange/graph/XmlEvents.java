package kith.exchange.graph;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kith.exchange.graph.Graph.Flaw;
import kith.network.KithException;
import kith.network.Progress;

/**
 * Reads XML element by element with the JDK's reader. Names are taken without their prefix, since
 * programs disagree on namespaces and some do not declare them. A document type is refused: nothing
 * outside the file is looked at, and nothing in it is expanded.
 */
final class XmlEvents {
  private static final int DEEPEST = 200;
  private static final int REPORT_EVERY = 4096;

  /** What is done with what comes. */
  interface Handler {
    void begin(Element element);

    void text(String text);

    void end(String name);
  }

  /**
   * An element that begins.
   *
   * @param name without prefix
   * @param attributes by names without prefix
   * @param line where
   */
  record Element(String name, Map<String, String> attributes, int line) {
    /** An attribute's value, empty where there is none. */
    String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  private XmlEvents() {}

  /**
   * Reads to the end, or to where the text is no XML any more.
   *
   * @return what is wrong there, if anything is
   * @throws KithException if it has a document type
   */
  static Optional<Flaw> read(String text, Handler handler, Progress progress) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    XMLStreamReader reader = null;
    try {
      reader = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
      read(reader, text.length(), handler, progress);
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(flaw(e.getLocation()));
    } catch (KithException | java.util.concurrent.CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // The JDK's reader throws unchecked exceptions at some malformed files.
      return Optional.of(flaw(reader == null ? null : reader.getLocation()));
    }
  }

  private static Flaw flaw(Location at) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    return new Flaw(line, column, "this is not valid XML; nothing after it was read", true);
  }

  private static void read(XMLStreamReader reader, int size, Handler handler, Progress progress)
      throws XMLStreamException {
    int depth = 0;
    for (int count = 0; reader.hasNext(); count++) {
      if (count % REPORT_EVERY == 0) {
        progress.step(Math.clamp((double) reader.getLocation().getCharacterOffset() / size, 0, 1));
      }
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply", reader.getLocation());
          }
          handler.begin(element(reader));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end(bare(reader.getLocalName()));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            handler.text(reader.getText());
        case XMLStreamConstants.DTD ->
            throw new KithException(
                "it declares a document type (DOCTYPE) in line "
                    + reader.getLocation().getLineNumber()
                    + ", which could reach for other files; remove that line");
        default -> {}
      }
    }
  }

  private static Element element(XMLStreamReader reader) {
    Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(bare(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    return new Element(
        bare(reader.getLocalName()), attributes, reader.getLocation().getLineNumber());
  }

  private static String bare(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
