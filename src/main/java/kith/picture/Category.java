package kith.picture;

/**
 * Those whom a picture gives the same colour.
 *
 * @param key tells it from the others of its {@link Key}; stays when the network changes
 * @param name as it is shown
 * @param hue the colour, as {@link Look#tone} takes it
 */
public record Category(String key, String name, int hue) {}
