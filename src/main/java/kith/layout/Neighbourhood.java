package kith.layout;

import java.util.Arrays;
import kith.network.Topology;

/**
 * Lets the people around a change or a dragged disc follow, and nobody else. A map at rest
 * remembers the length of its ties: they pull only as far as somebody has been moved, and those
 * more than a few ties away are its fixed frame.
 */
final class Neighbourhood implements Phase {
  private static final float[] HEAT = {1, 0.6f, 0.3f, 0.12f};
  private static final float COOLING = 0.93f;
  private static final float REST = 0.02f;
  private static final float STRIDE = 0.7f;

  private final Topology topology;
  private final Bodies bodies;
  private final Spread spread;
  private final float[] restLength;
  private final float[] heat;
  private final int[] active;
  private final float[] moveX;
  private final float[] moveY;
  private int count;
  private float warmth;

  /**
   * @param newcomers nodes whose ties have no length to remember yet
   */
  Neighbourhood(Topology topology, Bodies bodies, Workers workers, int[] newcomers) {
    this.topology = topology;
    this.bodies = bodies;
    this.spread = new Spread(bodies, workers);
    this.restLength = new float[topology.ties()];
    this.heat = new float[bodies.size];
    this.active = new int[bodies.size];
    this.moveX = new float[bodies.size];
    this.moveY = new float[bodies.size];
    for (int tie = 0; tie < restLength.length; tie++) {
      int a = topology.from(tie);
      int b = topology.to(tie);
      restLength[tie] = length(bodies.x[b] - bodies.x[a], bodies.y[b] - bodies.y[a]);
    }
    for (int node : newcomers) {
      for (int k = 0; k < topology.degree(node); k++) {
        restLength[topology.tie(node, k)] = Layout.TIE;
      }
    }
  }

  /** Warms the neighbourhoods of some nodes; those already warm stay so. */
  void warm(int[] seeds) {
    warmth = 1;
    int[] hops = new int[bodies.size];
    Arrays.fill(hops, HEAT.length);
    int[] queue = new int[bodies.size];
    int end = 0;
    for (int node : seeds) {
      if (hops[node] != 0) {
        hops[node] = 0;
        queue[end++] = node;
      }
    }
    for (int head = 0; head < end; head++) {
      int node = queue[head];
      activate(node, HEAT[hops[node]]);
      for (int k = 0; k < topology.degree(node) && hops[node] + 1 < HEAT.length; k++) {
        int other = topology.neighbour(node, k);
        if (hops[other] == HEAT.length) {
          hops[other] = hops[node] + 1;
          queue[end++] = other;
        }
      }
    }
  }

  private void activate(int node, float degrees) {
    if (heat[node] == 0) {
      active[count++] = node;
    }
    heat[node] = Math.max(heat[node], degrees);
  }

  @Override
  public boolean tick() {
    if (warmth < REST) {
      return false;
    }
    warmth *= COOLING;
    for (int k = 0; k < count; k++) {
      pull(active[k]);
    }
    for (int k = 0; k < count; k++) {
      bodies.x[active[k]] += moveX[active[k]];
      bodies.y[active[k]] += moveY[active[k]];
    }
    spread.pass();
    return true;
  }

  private void pull(int node) {
    float sumX = 0;
    float sumY = 0;
    float stiffness = 1e-9f;
    for (int k = 0; k < topology.degree(node); k++) {
      int other = topology.neighbour(node, k);
      int tie = topology.tie(node, k);
      float dx = bodies.x[other] - bodies.x[node];
      float dy = bodies.y[other] - bodies.y[node];
      float length = length(dx, dy) + 1e-3f;
      float pull = topology.weight(tie) * (1 - restLength[tie] / length);
      sumX += pull * dx;
      sumY += pull * dy;
      stiffness += topology.weight(tie);
    }
    float share =
        bodies.fixed[node] ? 0 : STRIDE * heat[node] * Math.min(1, 3 * warmth) / stiffness;
    moveX[node] = share * sumX;
    moveY[node] = share * sumY;
  }

  private static float length(float dx, float dy) {
    return (float) Math.sqrt(dx * dx + dy * dy);
  }
}
