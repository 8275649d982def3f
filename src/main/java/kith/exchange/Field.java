package kith.exchange;

/** What of a person an import may change. */
public enum Field {
  NAME,
  ROLE,
  ORGANISATION,
  EMAILS,
  PHONES,
  LINKS,
  BIRTHDAY,
  HOW_WE_MET,
  CLOSENESS,
  NETWORKS,
  CADENCE,
  NOTES,
  /** By what files know them. */
  IDENTITIES,
  CIRCLES,
  /** The tie to the owner. */
  TIE
}
