package kith.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kith.network.KithException;

/**
 * The files in a zip that Kith may know: those of a LinkedIn export, and address books, calendars
 * and mail of others. Nothing of it is written to disk, wherever an entry says that it belongs.
 */
final class ZipEntries {
  private static final int LARGEST_ENTRY = 64 << 20;
  private static final int MOST_ENTRIES = 100_000;
  private static final int MOST_FILES = 1000;

  /** The names that LinkedIn gives, without blanks and in lower case. */
  private static final Pattern LINKEDIN =
      Pattern.compile(
          "(connections|messages|invitations|profile|positions|education|notes|contacts"
              + "|importedcontacts|endorsementreceivedinfo|endorsementgiveninfo"
              + "|recommendationsreceived|recommendationsgiven)\\.csv");

  /** What only an export of LinkedIn is called. */
  private static final Pattern LINKEDIN_ALONE =
      Pattern.compile("(connections|invitations|endorsement.*info|richmedia|adtargeting)\\.csv");

  /**
   * Endings of other programs' files. A name that begins with a dot is hidden: macOS packs one such
   * beside each file, with nothing of people in it.
   */
  private static final Pattern OTHERS = Pattern.compile("[^.].*\\.(vcf|ics|mbox|ldif)");

  private static final Pattern TABLES = Pattern.compile("[^.].*\\.(csv|tsv)");

  private ZipEntries() {}

  /**
   * Those files, people before what mentions them.
   *
   * @param name of the zip
   * @throws KithException if there is none, or the zip is damaged
   */
  static List<SourceFile> of(String name, Path path) {
    List<SourceFile> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> !entry.isDirectory()).limit(MOST_ENTRIES).toList();
      boolean linkedIn = entries.stream().anyMatch(entry -> is(LINKEDIN_ALONE, entry));
      for (ZipEntry entry : entries) {
        if (isWanted(entry, linkedIn) && files.size() < MOST_FILES) {
          String own = name + "/" + simple(entry);
          String inside = entry.getName();
          files.add(SourceFile.of(own, entry.getSize(), () -> open(path, inside), LARGEST_ENTRY));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new KithException(
          name
              + " is a damaged zip file; download it again, or unpack it and choose"
              + " Connections.csv.",
          e);
    }
    if (files.isEmpty()) {
      throw new KithException(
          name
              + " is a zip file or an Excel workbook without a Connections.csv in it;"
              + " unpack it or save it as CSV and choose that file.");
    }
    files.sort(
        Comparator.comparing(
            file -> !file.name().toLowerCase(Locale.ROOT).endsWith("/connections.csv")));
    return files;
  }

  /** An export of LinkedIn has dozens of tables that are not about people. */
  private static boolean isWanted(ZipEntry entry, boolean linkedIn) {
    return is(LINKEDIN, entry) || is(OTHERS, entry) || !linkedIn && is(TABLES, entry);
  }

  private static boolean is(Pattern names, ZipEntry entry) {
    return names.matcher(simple(entry).replaceAll("[ _]", "").toLowerCase(Locale.ROOT)).matches();
  }

  private static String simple(ZipEntry entry) {
    String name = entry.getName();
    return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** The bytes of an entry; the zip is closed with them. */
  private static InputStream open(Path path, String entry) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      return new FilterInputStream(zip.getInputStream(zip.getEntry(entry))) {
        @Override
        public void close() throws IOException {
          try (zip) {
            super.close();
          }
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }
}
