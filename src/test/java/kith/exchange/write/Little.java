package kith.exchange.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kith.network.Circle;
import kith.network.CircleKind;
import kith.network.Fact;
import kith.network.Favour;
import kith.network.GroupChanges;
import kith.network.Interaction;
import kith.network.Membership;
import kith.network.Network;
import kith.network.NetworkKind;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Promise;
import kith.network.Provenance;
import kith.network.Tie;
import kith.network.Worksheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A network with a little of everything, and a look into the files that are written of it. */
final class Little {
  static final Person ME = Person.named("Lena Vogt").withMe(true);
  static final Person ZOE =
      Person.named("Zoë “Zo” <Brandt> & 日本 🚀")
          .withRole("=HYPERLINK(\"x\"), PhD")
          .withOrganisation("Łódź; GmbH")
          .withEmails(List.of("zoe@example.org", "zo@example.com"))
          .withPhones(List.of("+49 30 123456"))
          .withLinks(List.of("https://www.linkedin.com/in/zoe"))
          .withBirthday("1984-02-29")
          .withHowWeMet("On a train,\nlate.")
          .withCloseness(4)
          .withNetworks(java.util.Set.of(NetworkKind.STRATEGIC, NetworkKind.PERSONAL))
          .withCadence(30)
          .withNotes("Likes \"tea\", not coffee\n@home");
  static final Person BO = Person.named("Bo Lind, MBA").withBirthday("--03-14");
  static final Person CY = Person.named("Cy").withEmails(List.of("cy@example.org"));
  static final Circle CHOIR = Circle.of("Choir", CircleKind.COMMUNITY);
  static final Circle CLUB = Circle.of("Secret club", CircleKind.TAG);
  static final Tie KNOWS =
      new Tie(
          UUID.randomUUID(),
          ZOE.id(),
          BO.id(),
          "reports to",
          true,
          3,
          Provenance.STATED,
          LocalDate.of(2021, 3, 1),
          LocalDate.of(2024, 12, 31),
          "-said so");
  static final Tie WITH_CY =
      new Tie(
          UUID.randomUUID(), CY.id(), ZOE.id(), "", false, 0, Provenance.INFERRED, null, null, "");
  static final Tie MINE = Tie.stated(ME.id(), BO.id(), "friend");

  private Little() {}

  static Network network() {
    List<Fact> facts =
        new ArrayList<>(
            List.of(ME, ZOE, BO, CY, CHOIR, CLUB, KNOWS, WITH_CY, MINE, in(CHOIR, ZOE)));
    facts.add(in(CHOIR, BO));
    facts.add(in(CLUB, CY));
    LocalDate day = LocalDate.of(2026, 1, 2);
    facts.add(
        new Interaction(
            UUID.randomUUID(),
            day,
            Interaction.Kind.CALL,
            List.of(ZOE.id(), CY.id()),
            Interaction.Initiative.ME,
            "moves to *Rome*",
            "",
            ""));
    facts.add(Promise.mine(ZOE.id(), "Send the book", day.plusDays(9), day));
    facts.add(Promise.mine(BO.id(), "Call back", day.plusDays(9), day));
    facts.add(Favour.of(BO.id(), Favour.Way.GAVE, Favour.Kind.HELP, day, "Moved house"));
    facts.add(
        new Worksheet(
            UUID.randomUUID(),
            "reach-out",
            ZOE.id(),
            "planned",
            day,
            Map.of("ask", new Worksheet.Answer("An hour", List.of(BO.id())))));
    return Network.of(facts);
  }

  private static Membership in(Circle circle, Person person) {
    return new Membership(circle.id(), person.id());
  }

  /** Cy is never to be exported. */
  static Network withCyWithheld() {
    Network network = network();
    network.apply(GroupChanges.withhold(network, List.of(CY.id())));
    return network;
  }

  static Map<UUID, Dot> dots() {
    Map<UUID, Dot> dots = new HashMap<>();
    dots.put(ZOE.id(), new Dot(10.5, -20.25, 6, 0xFF3584CE));
    dots.put(BO.id(), new Dot(0, 3, 8.5, 0x00C28F32));
    return dots;
  }

  static List<Path> write(Path file, Format format, Parcel parcel) {
    return NetworkFile.write(file, format, parcel, dots(), Progress.NONE);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document, read by a parser that resolves nothing. */
  static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(text, e);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
