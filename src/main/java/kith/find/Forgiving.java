package kith.find;

/** Which typing errors are forgiven. */
enum Forgiving {
  /** None. */
  NOTHING,
  /** A few, none of them in the first letter. */
  ERRORS,
  /** A few, wherever they are. */
  ERRORS_ANYWHERE
}
