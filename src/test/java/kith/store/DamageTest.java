package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.network.Change;
import kith.network.Edit;
import kith.network.Fact;
import kith.network.KithException;
import kith.network.Person;
import kith.network.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file gives what it held or says that it is damaged; it is never silently wrong. */
class DamageTest {
  private static final int ROUNDS = 80 * Soak.TIMES;
  private static final int BLOCK = 4096;

  @TempDir Path folder;

  private int copies;

  /** What a sound file answers. */
  private record Answers(List<Fact> facts, History.Step step, Change undone) {}

  /** Few commits, so that most of the file is in use. */
  private static Store filled(Path net) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Person person = Person.named("Person " + i).withNotes("Met at the fair. ".repeat(20));
      facts.add(person);
      facts.add(new Place(person.id(), i, -i, false));
    }
    Store store = Store.create(net, facts);
    store.apply(Edit.add("Add Ana Costa", Person.named("Ana Costa")), false);
    store.apply(Edit.add("Add Bo Diaz", Person.named("Bo Diaz")), false);
    return store;
  }

  private static Answers ask(Store store) {
    List<Fact> facts = store.load();
    History.Step step = store.history().undo().orElseThrow();
    return new Answers(facts, step, store.undo());
  }

  @Test
  void neverAnswersWronglyOnceClosed() throws IOException {
    Path sound = folder.resolve("sound");
    filled(sound).close();
    survives(Files.readAllBytes(NetworkFile.of(sound).file()), new byte[0]);
  }

  @Test
  void neverAnswersWronglyAfterACrash() throws IOException {
    Path sound = folder.resolve("sound");
    byte[] bytes;
    byte[] witness;
    try (Store store = filled(sound)) {
      store.load();
      bytes = Files.readAllBytes(store.file());
      witness = Files.readAllBytes(witness(sound));
    }
    survives(bytes, witness);
  }

  private static Path witness(Path net) {
    return NetworkFile.of(net).backups().resolve("acknowledged");
  }

  private void survives(byte[] sound, byte[] witness) throws IOException {
    Answers right;
    try (Store store = Store.open(copy(sound, witness))) {
      right = ask(store);
    }
    Random random = new Random(26);
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path net = copy(damage(sound, round, random), witness);
      refused += answers(net, right, wrong) ? 0 : 1;
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).isBetween(ROUNDS / 3, ROUNDS);
  }

  private Path copy(byte[] bytes, byte[] witness) throws IOException {
    Path net = folder.resolve("copy-" + copies++);
    Files.write(NetworkFile.of(net).file(), bytes);
    if (witness.length > 0) {
      OwnerOnly.createFolders(NetworkFile.of(net).backups());
      Files.write(witness(net), witness);
    }
    return net;
  }

  private static byte[] damage(byte[] sound, int round, Random random) {
    int at = random.nextInt(sound.length);
    byte[] bytes = sound.clone();
    switch (round % 4) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[random.nextInt(2 * BLOCK)] ^= (byte) (1 << random.nextInt(8));
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      default -> {
        int from = at / BLOCK * BLOCK;
        Arrays.fill(bytes, from, Math.min(from + BLOCK, bytes.length), (byte) 0);
      }
    }
    return bytes;
  }

  /** Whether a damaged file opens; then it must answer rightly, or else stay as it is. */
  private static boolean answers(Path net, Answers right, List<String> wrong) throws IOException {
    Path file = NetworkFile.of(net).file();
    byte[] bytes = Files.readAllBytes(file);
    try (Store store = Store.open(net)) {
      boolean same =
          store.load().equals(right.facts())
              && store.history().undo().equals(Optional.of(right.step()));
      if (!same) {
        wrong.add(net + " opened with something else");
      } else if (!undone(store, right)) {
        wrong.add(net + " undid something else");
      }
      return true;
    } catch (KithException e) {
      if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
        wrong.add(net + " was changed: " + e.getMessage());
      }
      return false;
    }
  }

  /** Whether an undo does what it should, or says that it cannot. */
  private static boolean undone(Store store, Answers right) {
    try {
      return store.undo().equals(right.undone());
    } catch (KithException damagedStep) {
      return damagedStep.getMessage().contains("is damaged");
    }
  }
}
