package kith.ui.map;

import java.time.LocalDate;
import kith.picture.Camera;
import kith.picture.Picture;

/**
 * The map as one sees it: what an export needs.
 *
 * @param picture everybody, nobody standing out
 * @param camera the part of it that one sees
 * @param day whose map it is, or null if one looks at no day in particular
 */
public record Seen(Picture picture, Camera camera, LocalDate day) {}
