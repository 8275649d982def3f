package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kith.network.KithException;

/**
 * Where the program keeps what belongs to its owner and to no network of theirs.
 *
 * @param data the folder, made when it is first written to, for the owner alone
 */
public record AppFolders(Path data) {
  /** Overrides where the data are: this system property, or this environment variable. */
  static final String PROPERTY = "kith.data";

  static final String VARIABLE = "KITH_DATA";

  private static final String LAST = "last.network";

  /** Where this platform keeps application data. */
  public static AppFolders ofPlatform() {
    String set = System.getProperty(PROPERTY);
    return new AppFolders(
        set != null
            ? Path.of(set)
            : data(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home"))));
  }

  /**
   * @param os the system's name, as Java gives it
   * @param env the environment
   * @param home the owner's home folder
   */
  static Path data(String os, Map<String, String> env, Path home) {
    if (env.containsKey(VARIABLE)) {
      return Path.of(env.get(VARIABLE));
    }
    String name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = env.get("APPDATA");
      return (roaming != null ? Path.of(roaming) : home.resolve("AppData").resolve("Roaming"))
          .resolve("Kith");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Kith");
    }
    String xdg = env.getOrDefault("XDG_DATA_HOME", "");
    // The XDG base directory specification has relative paths ignored.
    return xdg.startsWith("/")
        ? Path.of(xdg, "kith")
        : home.resolve(".local").resolve("share").resolve("kith");
  }

  /**
   * The folder itself, made for the owner alone if there is none yet.
   *
   * @throws KithException if it cannot be made
   */
  public Path folder() {
    try {
      OwnerOnly.createFolders(data);
      return data;
    } catch (IOException e) {
      throw Failures.notCreated(data, e);
    }
  }

  /** The path of the owner's network, unless they choose another. */
  public Path network() {
    return data.resolve("network");
  }

  /** The path of the owner's copy of the sample network. */
  public Path sample() {
    return data.resolve("sample");
  }

  /** The network that was opened last, if there was one and it is still there. */
  public Optional<Path> lastNetwork() {
    Properties remembered = new Properties();
    try (InputStream in = Files.newInputStream(file())) {
      remembered.load(in);
      return Optional.ofNullable(remembered.getProperty(LAST))
          .map(Path::of)
          .filter(net -> NetworkFile.of(net).exists());
    } catch (IOException | IllegalArgumentException | KithException forgotten) {
      return Optional.empty();
    }
  }

  /**
   * Remembers which network was opened last.
   *
   * @throws KithException if that cannot be written
   */
  public void rememberNetwork(Path net) {
    Properties remembered = new Properties();
    remembered.setProperty(LAST, net.toAbsolutePath().toString());
    try {
      OwnerOnly.createFolders(data);
      Path part = Files.createTempFile(data, "kith", ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        remembered.store(out, null);
      }
      OwnerOnly.seal(part);
      Files.move(part, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.notCreated(file(), e);
    }
  }

  private Path file() {
    return data.resolve("kith.properties");
  }
}
