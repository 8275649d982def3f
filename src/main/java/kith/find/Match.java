package kith.find;

/** How well somebody fits what was typed, best first. */
public enum Match {
  /** The name begins with it. */
  NAME_START,
  /** Every word begins a word of the name. */
  NAME_WORD,
  /** Every word is in the name. */
  NAME_PART,
  /** Also role or organisation were needed. */
  WORK,
  /** Also a circle or tag was needed. */
  CIRCLE,
  /** Also notes, contacts or worksheets were needed. */
  TEXT,
  /** Typing errors were forgiven. */
  NEARLY
}
