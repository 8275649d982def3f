package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.util.ScriptReader;

/**
 * The formats of the file, numbered from 1: format n is reached by the script {@code 000n.sql}, and
 * {@code 000n.ddl} lists the schema that H2 then keeps, line by line, so that a file can be known
 * for ours without running any of it.
 */
final class Migrations {
  /** The formats this program knows. */
  static final Migrations OURS = new Migrations("/kith/store/migrations/");

  private final List<String> scripts = new ArrayList<>();
  private final List<Set<String>> schemas = new ArrayList<>();

  /**
   * @param folders of resources, each ending with a slash; later ones continue the earlier
   */
  Migrations(String... folders) {
    for (int format = 1; ; format++) {
      String name = "%04d".formatted(format);
      Optional<String> script = resource(folders, name + ".sql");
      if (script.isEmpty()) {
        return;
      }
      scripts.add(script.get());
      String schema = resource(folders, name + ".ddl").orElse("");
      schemas.add(schema.lines().collect(Collectors.toUnmodifiableSet()));
    }
  }

  private static Optional<String> resource(String[] folders, String name) {
    for (String folder : folders) {
      try (InputStream in = Migrations.class.getResourceAsStream(folder + name)) {
        if (in != null) {
          return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The program's own files cannot be read", e);
      }
    }
    return Optional.empty();
  }

  /** The newest format. */
  int latest() {
    return scripts.size();
  }

  /** The lines of schema of a format. */
  Set<String> schema(int format) {
    return schemas.get(format - 1);
  }

  /** Brings a database from one format to the newest; 0 is an empty one. */
  void run(Connection connection, int from) throws SQLException {
    for (String script : scripts.subList(from, latest())) {
      try (Statement statement = connection.createStatement();
          StringReader lines = new StringReader(script)) {
        ScriptReader reader = new ScriptReader(lines);
        reader.setSkipRemarks(true);
        for (String sql = reader.readStatement(); sql != null; sql = reader.readStatement()) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
      }
    }
  }
}
