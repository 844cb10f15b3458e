package org.zonereader.library;

import org.zonereader.model.Holdings;

/** What stands at the place of a library. */
public sealed interface LibraryNow {
  /** A library that can be read. */
  record Holds(Holdings holdings) implements LibraryNow {}

  /** A library that is damaged. */
  record Damaged() implements LibraryNow {}

  /** Nothing. */
  record Absent() implements LibraryNow {}
}
