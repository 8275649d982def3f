package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.network.KithException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LayoutCommandTest {
  @TempDir Path folder;

  private Path edges(String text) throws IOException {
    return Files.writeString(folder.resolve("edges.csv"), text);
  }

  @Test
  void placesAreWrittenAndTheTimeIsSaid() throws IOException {
    Path out = folder.resolve("places.csv");
    StringWriter said = new StringWriter();
    int code =
        new CommandLine(new LayoutCommand())
            .setOut(new PrintWriter(said))
            .execute(edges("source,target\n0,1\n1,0\n").toString(), "--positions", out.toString());
    assertThat(code).isZero();
    assertThat(said.toString()).matches("layout 2 people, 1 ties: \\d+\\.\\d+ s\\R");
    assertThat(Files.readString(out)).isEqualTo("node,x,y\n0,-30.0,0.0\n1,30.0,0.0\n");
  }

  @Test
  void aHeaderAloneIsANetworkOfNobody() throws IOException {
    assertThat(EdgeFile.read(edges("source,target\n")).size()).isZero();
  }

  @Test
  void badRowsAreNamed() throws IOException {
    Path file = edges("source,target\n0,1\n0,x\n");
    assertThatThrownBy(() -> EdgeFile.read(file))
        .isInstanceOf(KithException.class)
        .hasMessage(file + ", row 3: expected a person's number from 0, not \"x\".");
  }

  @Test
  void aTieToOneselfIsNamed() throws IOException {
    Path file = edges("source,target\n4,4\n");
    assertThatThrownBy(() -> EdgeFile.read(file))
        .hasMessage(file + ", row 2: expected two different people.");
  }

  @Test
  void aMissingHeaderIsNamed() throws IOException {
    Path file = edges("0,1\n");
    assertThatThrownBy(() -> EdgeFile.read(file))
        .hasMessage(file + ", row 1: expected the header source,target.");
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.csv");
    assertThatThrownBy(() -> EdgeFile.read(file))
        .hasMessage(file + " cannot be read: check that it exists and may be opened.");
  }
}
