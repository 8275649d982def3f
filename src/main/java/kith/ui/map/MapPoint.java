package kith.ui.map;

/** A point of the map, in map units, where somebody is about to be added. */
public record MapPoint(double x, double y) {}
