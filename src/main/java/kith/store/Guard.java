package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.network.KithException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;

/**
 * Decides whether a file is ours before any SQL touches it: a stranger's H2 file runs code when it
 * is opened. Reads only.
 */
final class Guard {
  private static final int BLOCK = 4096;
  private static final String PLAIN = "H:2,";
  private static final String ENCRYPTED = "H2encrypt";

  /** The columns of H2's own table of what there is, and the one that holds the SQL of it. */
  private static final int SCHEMA_COLUMNS = 4;

  private static final int SCHEMA_SQL = 3;

  /** The owner's line differs from file to file. */
  private static final Pattern SALTED = Pattern.compile("(SALT|HASH) '[0-9a-f]+'");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern FORMAT =
      Pattern.compile("CREATE CONSTANT \"PUBLIC\"\\.\"KITH_FORMAT\" VALUE (\\d{1,9})");

  private final NetworkFile file;
  private final Migrations migrations;

  private Guard(NetworkFile file, Migrations migrations) {
    this.file = file;
    this.migrations = migrations;
  }

  /**
   * The format of one of our files.
   *
   * @throws KithException if it is not one, or one that may not be opened
   */
  static int format(NetworkFile file, Migrations migrations) {
    return new Guard(file, migrations).format();
  }

  private int format() {
    requireFile();
    Set<String> schema;
    try {
      long version = requireHeader();
      schema = schema(version);
    } catch (IOException e) {
      throw Failures.notOpened(file, e);
    }
    return format(schema);
  }

  private void requireFile() {
    if (!file.exists()) {
      throw Files.isDirectory(file.net())
          ? Failures.folder(file.net())
          : Files.exists(file.net()) ? Failures.foreign(file.net()) : Failures.missing(file);
    }
    if (Files.isDirectory(file.file())) {
      throw Failures.folder(file.file());
    }
    if (!Files.isReadable(file.file())) {
      throw Failures.unreadable(file);
    }
    if (!Files.isWritable(file.file())) {
      throw Failures.readOnly(file);
    }
  }

  /** The version that the header promises, if the file was closed in order; else 0. */
  private long requireHeader() throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file.file())) {
      start = in.readNBytes(2 * BLOCK);
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith(ENCRYPTED)) {
      throw Failures.encrypted(file);
    }
    if (!text.startsWith(PLAIN) && !text.startsWith(PLAIN, BLOCK)) {
      throw isText(start) ? Failures.foreign(file.file()) : damaged(null);
    }
    return Math.max(promised(text, 0), promised(text, BLOCK));
  }

  private static boolean isText(byte[] start) {
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return start.length > 0;
  }

  private static long promised(String text, int from) {
    String line = text.substring(Math.min(from, text.length())).lines().findFirst().orElse("");
    Map<String, String> header = new HashMap<>();
    for (String field : line.strip().split(",")) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        header.put(field.substring(0, colon), field.substring(colon + 1));
      }
    }
    boolean closed =
        header.containsKey("clean") && header.getOrDefault("version", "").matches("[0-9a-f]{1,15}");
    return closed ? Long.parseLong(header.get("version"), 16) : 0;
  }

  /**
   * The lines of the schema.
   *
   * @param promised the version that a closed file must have: H2 goes back to an older one, and
   *     says nothing, where the newest cannot be read
   */
  private Set<String> schema(long promised) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      if (store.getCurrentVersion() < promised || !store.hasMap("table.0")) {
        throw damaged(null);
      }
      Set<String> lines = new HashSet<>();
      for (VersionedValue<SearchRow> row : table0(store).values()) {
        // A crash leaves nothing half done here, since schemas are only made in files aside.
        if (!row.isCommitted()) {
          throw damaged(null);
        }
        lines.add(line(row.getCurrentValue().getValue(SCHEMA_SQL).getString()));
      }
      return lines;
    } catch (MVStoreException e) {
      throw Failures.isLocked(e) ? Failures.openElsewhere(file) : damaged(e);
    } catch (KithException e) {
      throw e;
    } catch (RuntimeException e) {
      // H2 meets damage with whatever its reading trips over.
      throw damaged(e);
    }
  }

  private static String line(String sql) {
    return SALTED.matcher(SPACES.matcher(sql).replaceAll(" ")).replaceAll("$1");
  }

  private static MVMap<Long, VersionedValue<SearchRow>> table0(MVStore store) {
    RowFactory rows =
        RowFactory.getDefaultRowFactory()
            .createRowFactory(
                null,
                CompareMode.getInstance(null, 0),
                null,
                new int[SCHEMA_COLUMNS],
                null,
                null,
                SCHEMA_COLUMNS,
                false);
    return store.openMap(
        "table.0",
        new MVMap.Builder<Long, VersionedValue<SearchRow>>()
            .keyType(LongDataType.INSTANCE)
            .valueType(new VersionedValueType<>(rows.getRowDataType())));
  }

  private int format(Set<String> schema) {
    for (String line : schema) {
      Matcher matcher = FORMAT.matcher(line);
      if (matcher.matches()) {
        int format = Integer.parseInt(matcher.group(1));
        if (format > migrations.latest()) {
          throw Failures.newer(file);
        }
        if (format > 0 && migrations.schema(format).equals(schema)) {
          return format;
        }
      }
    }
    // Damage can lose lines, but it does not invent any.
    boolean lost = migrations.schema(migrations.latest()).containsAll(schema);
    throw lost ? damaged(null) : Failures.foreign(file.file());
  }

  private KithException damaged(Throwable cause) {
    return Failures.damaged(file, Backups.of(file).newest(), cause);
  }
}
