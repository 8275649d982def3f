package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.network.Batch;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens between processes, and to a process that runs out of room or is interrupted. */
class ProcessesTest {
  @TempDir Path folder;

  private Path net() {
    return folder.resolve("network");
  }

  private Path file() {
    return folder.resolve("network.mv.db");
  }

  @Test
  void twoProcessesDoNotShareAFile() throws Exception {
    Store.create(net(), List.of()).close();
    Path copy = folder.resolve("copy.zip");
    try (Store store = Store.open(net())) {
      store.backup(copy);
    }
    Process holder = Child.start(Holder.class, net().toString());
    try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("open");
      byte[] before = Files.readAllBytes(file());
      String sentence =
          file() + " is already open, in another window or by another program: close it there.";
      assertThatThrownBy(() -> Store.open(net()))
          .isInstanceOf(KithException.class)
          .hasMessage(sentence);
      assertThatThrownBy(() -> Store.restore(copy, net()))
          .isInstanceOf(KithException.class)
          .hasMessage(sentence);
      assertThat(Files.readAllBytes(file())).isEqualTo(before);
    } finally {
      holder.outputWriter().close();
      holder.waitFor();
    }
    Store.open(net()).close();
  }

  /** Keeps a file open until nobody writes to it any more. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        store.load();
        System.out.println("open");
        System.in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no limit on the size of a file")
  void saysThatTheDiskIsFullAndGoesOn() throws Exception {
    Store.create(net(), List.of()).close();
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 2000; exec \"$@\"", "sh"));
    command.addAll(Child.command(Filler.class, net().toString()));
    Process filler = Child.start(command);
    List<String> said = filler.inputReader(StandardCharsets.UTF_8).lines().toList();
    filler.waitFor();
    assertThat(said)
        .containsExactly(
            file() + " was not changed: the disk is full; make room and try again.", "as before");
    try (Store store = Store.open(net())) {
      store.undo();
      store.apply(Edit.add("Set", new Setting("after", "")), false);
    }
    try (Store store = Store.open(net())) {
      assertThat(store.load()).endsWith(new Setting("after", ""));
    }
  }

  /** Fills a file until there is no room, then looks at what is there. */
  static final class Filler {
    private Filler() {}

    public static void main(String[] arguments) {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        List<Fact> before = store.load();
        try {
          for (int i = 0; ; i++) {
            before = store.load();
            store.apply(large(i), false);
          }
        } catch (KithException full) {
          System.out.println(full.getMessage());
        }
        System.out.println(store.load().equals(before) ? "as before" : "changed");
      }
    }

    private static Batch large(int i) {
      List<Edit> edits = new ArrayList<>();
      for (int part = 0; part < 100; part++) {
        edits.add(Edit.add("Set", new Setting("large " + i + " " + part, "x".repeat(3000))));
      }
      return new Batch("Set", edits);
    }
  }

  @Test
  void interruptsNeitherCloseTheFileNorLoseAnAnswer() throws Exception {
    try (Store store = Store.create(net(), List.of())) {
      List<Boolean> interrupted = new ArrayList<>();
      Thread caller =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < 30; i++) {
                      Thread.currentThread().interrupt();
                      store.apply(Edit.add("Set", new Setting("s" + i, "")), false);
                      interrupted.add(Thread.interrupted());
                    }
                  });
      caller.join();
      assertThat(interrupted).hasSize(30).containsOnly(true);
      assertThat(store.load()).hasSize(30);
      store.undo();
    }
    try (Store store = Store.open(net())) {
      assertThat(store.load()).hasSize(29);
    }
  }
}
