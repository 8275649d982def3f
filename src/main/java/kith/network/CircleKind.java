package kith.network;

/** What holds a circle together. */
public enum CircleKind {
  COMPANY,
  SCHOOL,
  TEAM,
  PLACE,
  COMMUNITY,
  /** The owner's own mark, such as "board candidates". */
  TAG
}
