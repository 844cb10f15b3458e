package org.zonereader.model;

/** What the rows of a comparison are. */
public enum Grouping {
  /** A row a theme (主题). */
  THEME,
  /** A row a place in the order of the priorities (顺序). */
  ORDER,
  /** A row a shared phrase, and each column's own phrases below (词语). */
  TERM
}
