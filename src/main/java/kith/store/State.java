package kith.store;

/**
 * What the file says of itself, written anew in each commit.
 *
 * @param network a random number that tells networks apart
 * @param commits how many commits there were
 * @param facts the seal over all facts
 * @param journal the seal over all journal entries; its count is the newest entry's number
 */
record State(long network, long commits, Seal facts, Seal journal) {
  State next(Seal nextFacts, Seal nextJournal) {
    return new State(network, commits + 1, nextFacts, nextJournal);
  }
}
