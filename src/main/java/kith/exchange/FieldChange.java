package kith.exchange;

/**
 * What an update does to one field.
 *
 * @param field which
 * @param before its value as text so far; empty if there was none
 * @param after its value as text from now on; empty if it goes
 */
public record FieldChange(Field field, String before, String after) {}
