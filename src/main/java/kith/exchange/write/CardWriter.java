package kith.exchange.write;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Birthday;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import ezvcard.util.PartialDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.Person;
import kith.network.Progress;
import kith.network.Texts;

/**
 * People as cards of version 4.0 (RFC 6350), circles as categories. The owner of a network has no
 * card: an address book does not list whose it is.
 */
final class CardWriter {
  private static final Pattern DAY_OF_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})");
  private static final int REPORT_EVERY = 256;

  private CardWriter() {}

  /**
   * Writes a card for everybody but the owner.
   *
   * @param only of whom alone, or null
   */
  static void write(Web web, UUID only, OutputStream out, Progress progress) throws IOException {
    Writer characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    VCardWriter writer = new VCardWriter(characters, VCardVersion.V4_0);
    writer.setAddProdId(false);
    int count = 0;
    for (Person person : web.people()) {
      if (count++ % REPORT_EVERY == 0) {
        progress.step((double) count / (web.people().size() + 1));
      }
      if (only == null ? !person.me() : person.id().equals(only)) {
        writer.write(card(web, person));
      }
    }
    writer.flush();
  }

  private static VCard card(Web web, Person person) {
    VCard card = new VCard(VCardVersion.V4_0);
    card.setUid(new Uid("urn:uuid:" + person.id()));
    card.setFormattedName(person.name());
    card.setStructuredName(structured(person.name()));
    if (!person.role().isEmpty()) {
      card.addTitle(person.role());
    }
    if (!person.organisation().isEmpty()) {
      Organization organisation = new Organization();
      organisation.getValues().add(person.organisation());
      card.setOrganization(organisation);
    }
    person.emails().forEach(card::addEmail);
    person.phones().forEach(card::addTelephoneNumber);
    person.links().forEach(card::addUrl);
    birthday(person.birthday()).ifPresent(card::setBirthday);
    if (!person.notes().isBlank()) {
      card.addNote(person.notes());
    }
    if (!web.circles(person).isEmpty()) {
      card.setCategories(web.circles(person).toArray(String[]::new));
    }
    return card;
  }

  /**
   * The name in parts, which many address books want: the last word is taken for the family's. What
   * follows a comma is a title. Put together again it is the whole name.
   */
  private static StructuredName structured(String name) {
    StructuredName parts = new StructuredName();
    int comma = name.indexOf(',');
    String bare = Texts.line(comma > 0 ? name.substring(0, comma) : name);
    if (comma > 0) {
      parts.getSuffixes().add(Texts.line(name.substring(comma + 1)));
    }
    int last = bare.lastIndexOf(' ');
    parts.setGiven(last < 0 ? bare : bare.substring(0, last));
    parts.setFamily(last < 0 ? null : bare.substring(last + 1));
    return parts;
  }

  /** A birthday as the card has it; one that is no day stays as it was written. */
  private static Optional<Birthday> birthday(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher dayOfYear = DAY_OF_YEAR.matcher(text);
    try {
      if (dayOfYear.matches()) {
        PartialDate date =
            PartialDate.builder()
                .month(Integer.parseInt(dayOfYear.group(1)))
                .date(Integer.parseInt(dayOfYear.group(2)))
                .build();
        return Optional.of(new Birthday(date));
      }
      return Optional.of(new Birthday(LocalDate.parse(text)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.of(new Birthday(text));
    }
  }
}
