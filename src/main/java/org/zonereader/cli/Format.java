package org.zonereader.cli;

/** How a command answers. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs; the shapes are kept stable. */
  JSON
}
