package kith.exchange.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in UTF-8, written as it comes with the JDK's writer, one element a line. What XML
 * 1.0 has no character for is left out. Its exceptions are the usual ones of files.
 */
final class XmlFile {
  private final Writer characters;
  private final XMLStreamWriter xml;
  private int depth;

  XmlFile(OutputStream out) throws IOException {
    characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(characters);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element; the attributes are names and values by turns, null ones are left out. */
  XmlFile open(String name, Object... attributes) throws IOException {
    return element(false, name, attributes);
  }

  /** An element without content. */
  XmlFile empty(String name, Object... attributes) throws IOException {
    return element(true, name, attributes);
  }

  private XmlFile element(boolean empty, String name, Object... attributes) throws IOException {
    try {
      line();
      if (empty) {
        xml.writeEmptyElement(name);
      } else {
        xml.writeStartElement(name);
        depth++;
      }
      for (int i = 0; i < attributes.length; i += 2) {
        if (attributes[i + 1] != null) {
          xml.writeAttribute(attributes[i].toString(), legal(attributes[i + 1].toString()));
        }
      }
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** An element with a text and nothing else. */
  XmlFile text(String name, String text, Object... attributes) throws IOException {
    open(name, attributes);
    try {
      xml.writeCharacters(legal(text));
      depth--;
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Ends the element that was begun last. */
  XmlFile close() throws IOException {
    try {
      depth--;
      line();
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Ends the document; the stream stays open. */
  void end() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      characters.flush();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static IOException failure(XMLStreamException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e);
  }

  /** The text with the characters that XML 1.0 allows. */
  static String legal(String text) {
    if (text.codePoints().allMatch(XmlFile::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlFile::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** {@code Char} of XML 1.0, fifth edition, section 2.2. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
