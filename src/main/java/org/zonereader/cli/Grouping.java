package org.zonereader.cli;

/** What the rows of a comparison are. */
enum Grouping {
  /** A row a theme (主题). */
  THEME
}
