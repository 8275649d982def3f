package kith.exchange;

/** What a column of a table of people holds. */
public enum Part {
  /** The whole name, as it is shown. */
  NAME,
  GIVEN_NAME,
  MIDDLE_NAME,
  FAMILY_NAME,
  NAME_PREFIX,
  NAME_SUFFIX,
  /** A name under which a program files somebody: the name where there is no other. */
  FILED_AS,
  ORGANISATION,
  ROLE,
  EMAIL,
  PHONE,
  LINK,
  BIRTHDAY,
  BIRTH_YEAR,
  BIRTH_MONTH,
  BIRTH_DAY,
  /** Names of circles. */
  LABELS,
  NOTES,
  /** Whom they report to, by name; so for those that follow. */
  MANAGER,
  ASSISTANT,
  SPOUSE,
  CHILD,
  INTRODUCED_BY,
  /** Goes to the notes, after the column's name. */
  REMARK,
  /** Nothing worth keeping. */
  NOTHING;

  /** Whether it tells who somebody is. */
  boolean names() {
    return switch (this) {
      case NAME, GIVEN_NAME, FAMILY_NAME, FILED_AS, EMAIL -> true;
      default -> false;
    };
  }
}
