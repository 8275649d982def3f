package kith.ui.map;

import kith.picture.Camera;
import kith.picture.Picture;

/**
 * The map as one sees it: what an export needs.
 *
 * @param picture everybody, nobody standing out
 * @param camera the part of it that one sees
 */
public record Seen(Picture picture, Camera camera) {}
