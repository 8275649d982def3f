package kith.worksheet;

/**
 * One of several things to choose from: a stage of an effort, or a choice in an area.
 *
 * @param key what is kept; never changes
 * @param title what is shown
 */
public record Option(String key, String title) {}
