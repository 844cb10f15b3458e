package org.zonereader.store;

/** What became of a new name. */
public enum Renamed {
  DONE,
  /** Another row has the name. */
  TAKEN,
  /** There is no row to rename. */
  GONE
}
