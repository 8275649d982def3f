package kith.layout;

/**
 * What pulls at each node this tick, and how stiffly. The quotient is the step that would satisfy
 * the pulls if nobody else moved: steps need no temperature, and no unit.
 */
final class Forces {
  final float[] x;
  final float[] y;
  final float[] stiffness;

  Forces(int size) {
    x = new float[size];
    y = new float[size];
    stiffness = new float[size];
  }

  void set(int node, float pullX, float pullY, float stiff) {
    x[node] = pullX;
    y[node] = pullY;
    stiffness[node] = stiff + 1e-12f;
  }

  void add(int node, float pullX, float pullY, float stiff) {
    x[node] += pullX;
    y[node] += pullY;
    stiffness[node] += stiff;
  }
}
