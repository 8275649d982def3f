package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kith.network.KithException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir Path folder;

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "old");
    SafeFile.write(file, out -> out.write("new".getBytes()));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("map.png");
  }

  @Test
  void leavesWhatWasThereWhenTheDiskFills() throws IOException {
    Path file = Files.writeString(folder.resolve("map.png"), "old");
    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(KithException.class)
        .hasMessageContaining("map.png could not be written (No space left on device)");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("map.png");
  }

  @Test
  void saysThatThereIsNoSuchFolder() {
    Path file = folder.resolve("nowhere").resolve("map.png");
    assertThatThrownBy(() -> SafeFile.write(file, out -> out.write(1)))
        .isInstanceOf(KithException.class)
        .hasMessage(
            "There is no folder " + file.getParent() + "; choose another place for map.png.");
  }

  private Stream<String> names() throws IOException {
    return Files.list(folder).map(path -> path.getFileName().toString());
  }
}
