package kith.insight;

/** Two people by their numbers, the lower one first. */
record Pair(int a, int b) {

  static Pair of(int one, int other) {
    return one < other ? new Pair(one, other) : new Pair(other, one);
  }
}
