package kith.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.network.Fact;
import kith.network.Interaction;
import kith.network.Provenance;
import kith.network.Tie;

/**
 * How much a plan brings beside people.
 *
 * @param contacts messages, mails, calls and meetings
 * @param ties that a file tells
 * @param guesses ties that are guessed from people being together
 */
public record Also(int contacts, int ties, int guesses) {

  static Also of(List<Beside> besides) {
    int contacts = 0;
    int ties = 0;
    int guesses = 0;
    for (Beside beside : besides) {
      Fact fact = beside.fact();
      if (!beside.decision().carriedOut()) {
        continue;
      }
      if (fact instanceof Tie tie) {
        guesses += tie.provenance() == Provenance.INFERRED ? 1 : 0;
        ties += tie.provenance() == Provenance.INFERRED ? 0 : 1;
      } else if (fact instanceof Interaction) {
        contacts++;
      }
    }
    return new Also(contacts, ties, guesses);
  }

  /** As a person reads it: "12 contacts, 3 guessed ties"; empty if there is nothing. */
  public String words() {
    List<String> words = new ArrayList<>();
    counted(contacts, "contact").ifPresent(words::add);
    counted(ties, "tie").ifPresent(words::add);
    counted(guesses, "guessed tie").ifPresent(words::add);
    return String.join(", ", words);
  }

  private static Optional<String> counted(int count, String noun) {
    return count == 0
        ? Optional.empty()
        : Optional.of(count + " " + noun + (count == 1 ? "" : "s"));
  }
}
