package kith.layout;

/**
 * The two lengths a component is drawn by.
 *
 * @param step map units that one step of graph distance should measure
 * @param reach map units over which ties pull and discs push strongly: a few discs
 */
record Scale(float step, float reach) {
  /** A tie is drawn somewhat shorter than a step, since it pulls. */
  private static final float LEAST_STEP = 1.25f * Layout.TIE;

  private static final float REACH_IN_SPACINGS = 4;

  /** In steps. */
  private static final double MOST_REACH = 1.5;

  /** More than the spacings: a picture is denser in its middle. */
  private static final float DISCS_IN_REACH = 5.2f;

  /** For up to so many people; for more it grows with the root of their number, to a most. */
  private static final float STRESS = 55;

  private static final float PEOPLE = 300;
  private static final float MOST_TIMES_AS_MANY = 16;

  /** For more than so many it falls again, in proportion. */
  private static final float TOO_MANY_PEOPLE = 12_000;

  /** In steps: below it the pulls of ties, a reach long, would fade beside those of distances. */
  private static final float SHORT_REACH = 0.5f;

  /**
   * @param evenSpacing steps between neighbours, were all spread evenly over the start
   * @param discs map units a disc takes up, gap included
   */
  static Scale of(double evenSpacing, float discs) {
    float reachInSteps = (float) Math.clamp(REACH_IN_SPACINGS * evenSpacing, 0.05, MOST_REACH);
    float step = Math.max(LEAST_STEP, DISCS_IN_REACH * discs / reachInSteps);
    return new Scale(step, reachInSteps * step);
  }

  /**
   * How much distances weigh against ties: the more the more people there are, since among few one
   * sees at a glance who is whose neighbour, and among many the form of the whole. Among tens of
   * thousands it is less again: their ties have a longer way to draw together, in no more ticks.
   *
   * @param people how many there are in the component
   */
  float stress(int people) {
    float share = Math.min(1, reach / step / SHORT_REACH);
    float timesAsMany = Math.clamp(people / PEOPLE, 1, MOST_TIMES_AS_MANY);
    float many = (float) Math.sqrt(timesAsMany) * Math.min(1, TOO_MANY_PEOPLE / people);
    return share * share * STRESS * many;
  }
}
