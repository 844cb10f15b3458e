package org.zonereader.library;

import java.io.IOException;

/**
 * A file to import, on disk or inside an archive.
 *
 * @param name what the user knows it by: its file name, {@code archive.zip/inner.txt} inside one
 * @param path where it lies, absolute; inside an archive the archive's path goes before
 * @param content reads it; a fault is an {@link IOException} for {@link SourceReader#unreadable}
 */
record FoundFile(String name, String path, Content content) {
  /** Reads the whole file. */
  @FunctionalInterface
  interface Content {
    byte[] bytes() throws IOException;
  }
}
