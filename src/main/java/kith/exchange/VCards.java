package kith.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.exchange.Contact.Kin;
import kith.network.Progress;

/**
 * Address books as vCard 2.1, 3.0 or 4.0. A broken card costs one card; nothing that a card points
 * to is fetched.
 */
final class VCards {
  private static final Pattern BEGINNING =
      Pattern.compile("(?im)^[ \\t\\uFEFF]*BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*\\r*$");
  private static final int REPORT_EVERY = 256;
  private static final int AVERAGE_CARD = 400;

  private final String file;
  private final int size;
  private final Progress progress;
  private final List<Incoming> records = new ArrayList<>();

  /** Whom the cards name, by the place of their record. */
  private final Map<Integer, List<Kin>> kin = new LinkedHashMap<>();

  private VCards(String file, int size, Progress progress) {
    this.file = file;
    this.size = size;
    this.progress = progress;
  }

  /** The people of a file, if it holds cards. */
  static Optional<Reading> read(SourceFile source, Progress progress) {
    if (!BEGINNING.matcher(source.head()).find()) {
      return Optional.empty();
    }
    Encoding encoding = source.encoding();
    byte[] bytes = utf8(source.bytes(), encoding);
    VCards reader = new VCards(source.name(), bytes.length, progress);
    boolean utf8 = Card.read(bytes, reader::add);
    boolean wide = encoding.charset().name().startsWith("UTF-16");
    String label = wide ? encoding.label() : utf8 ? "UTF-8" : "windows-1252";
    Relations relations = reader.relate();
    return Optional.of(
        new Reading(
            new ImportPlan.Source(source.name(), "vCards", label),
            Companies.spelledAlike(reader.records),
            relations.ties()));
  }

  /** Ties those who are named on cards and have one; the others go to the notes. */
  private Relations relate() {
    Relations relations = new Relations(records);
    kin.forEach(
        (index, named) -> {
          Incoming record = records.get(index);
          records.set(index, CardKin.noted(record, relations.known(record, named)));
        });
    return relations;
  }

  /** The bytes without a mark; UTF-16 as UTF-8, all else as it is, to be decoded line by line. */
  private static byte[] utf8(byte[] bytes, Encoding encoding) {
    return encoding.charset().name().startsWith("UTF-16")
        ? encoding.decode(bytes).getBytes(StandardCharsets.UTF_8)
        : Arrays.copyOfRange(bytes, encoding.markLength(), bytes.length);
  }

  private void add(Card card) {
    if (records.size() % REPORT_EVERY == 0) {
      progress.step(Math.min(1, (double) records.size() * AVERAGE_CARD / size));
    }
    Spot spot = new Spot(file, Spot.Unit.CARD, card.number());
    if (!card.problem().isEmpty()) {
      records.add(Incoming.nobody(spot, "", Decision.FAILED, card.problem()));
      return;
    }
    VCard parsed = parsed(card);
    if (parsed == null) {
      records.add(Incoming.nobody(spot, "", Decision.FAILED, "the card cannot be read"));
      return;
    }
    Incoming record = new CardPerson(card, parsed).record(spot);
    List<Kin> named = CardKin.of(parsed);
    if (record.person() != null && !named.isEmpty()) {
      kin.put(records.size(), named);
    }
    records.add(record);
  }

  private static VCard parsed(Card card) {
    StringBuilder text =
        new StringBuilder("BEGIN:VCARD\nVERSION:").append(version(card)).append('\n');
    for (CardLine line : card.properties()) {
      if (!line.name().equals("VERSION")) {
        text.append(passed(line)).append('\n');
      }
    }
    text.append("END:VCARD\n");
    try (VCardReader reader = new VCardReader(text.toString())) {
      reader.setDefaultQuotedPrintableCharset(charset(card));
      return reader.readNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
  }

  /** The text of a property as the library shall read it: a birthday stays text, of any form. */
  private static String passed(CardLine line) {
    String text = line.text().replace('\n', ' ').replace('\r', ' ');
    return line.name().equals("BDAY")
        ? CardPerson.BIRTHDAY + line.header().replaceFirst("^[^;]*", "") + ":" + line.value()
        : text;
  }

  /** The version that decides how the rest is read, wherever the card names it. */
  private static String version(Card card) {
    boolean old = false;
    for (CardLine line : card.properties()) {
      String value = line.value().strip();
      if (line.name().equals("VERSION") && List.of("2.1", "3.0", "4.0").contains(value)) {
        return value;
      }
      old |= line.isQuotedPrintable();
    }
    return old ? "2.1" : "3.0";
  }

  /** What quoted-printable bytes are where the property does not say it. */
  private static Charset charset(Card card) {
    boolean utf8 =
        card.properties().stream()
            .filter(line -> line.isQuotedPrintable() && line.charset().isEmpty())
            .allMatch(line -> Encoding.isUtf8(octets(line.value())));
    return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  /** The bytes that a quoted-printable value stands for. */
  private static byte[] octets(String value) {
    byte[] octets = new byte[value.length()];
    int length = 0;
    for (int i = 0; i < value.length(); i++) {
      boolean hex = value.charAt(i) == '=' && i + 2 < value.length();
      int octet = hex ? hex(value.substring(i + 1, i + 3)) : -1;
      octets[length++] = (byte) (octet < 0 ? '?' : octet);
      i += octet < 0 ? 0 : 2;
    }
    return Arrays.copyOf(octets, length);
  }

  private static int hex(String digits) {
    int high = Character.digit(digits.charAt(0), 16);
    int low = Character.digit(digits.toLowerCase(Locale.ROOT).charAt(1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
