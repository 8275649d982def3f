package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out).hasToString("kith 0.1.0" + System.lineSeparator());
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: kith ");
  }

  @Test
  void answersAWrongCallInOneSentence() {
    assertThat(run("bogus")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "kith: Unmatched argument at index 0: 'bogus'; kith --help lists what there is."
                + System.lineSeparator());
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
