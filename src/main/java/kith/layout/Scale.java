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

  /** More than the spacings: a picture is denser in its middle. */
  private static final float DISCS_IN_REACH = 5.2f;

  private static final float STRESS = 72;
  private static final float MANY = 300;
  private static final float FEW = 0.33f;

  /**
   * @param evenSpacing steps between neighbours, were all spread evenly over the start
   * @param discs map units a disc takes up, gap included
   */
  static Scale of(double evenSpacing, float discs) {
    float reachInSteps = (float) Math.clamp(REACH_IN_SPACINGS * evenSpacing, 0.05, 1);
    float step = Math.max(LEAST_STEP, DISCS_IN_REACH * discs / reachInSteps);
    return new Scale(step, reachInSteps * step);
  }

  /**
   * How much distances weigh against ties: less where the people are so few that one sees at a
   * glance who is whose neighbour.
   *
   * @param people how many there are in the component
   */
  float stress(int people) {
    float share = people / MANY;
    return STRESS * Math.clamp(share * share, FEW, 1);
  }
}
