package kith.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
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

  /** The names that LinkedIn gives, and endings of other programs' files. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(connections|messages|invitations|profile|positions|education"
              + "|endorsementreceivedinfo|endorsementgiveninfo"
              + "|recommendationsreceived|recommendationsgiven)\\.csv|.+\\.(vcf|ics|mbox|ldif)");

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
      Enumeration<? extends ZipEntry> entries = zip.entries();
      for (int i = 0; i < MOST_ENTRIES && entries.hasMoreElements(); i++) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && isKnown(entry) && files.size() < MOST_FILES) {
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

  private static boolean isKnown(ZipEntry entry) {
    String bare = simple(entry).replaceAll("[ _]", "").toLowerCase(Locale.ROOT);
    return KNOWN.matcher(bare).matches();
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
