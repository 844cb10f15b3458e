package org.zonereader.library;

/**
 * How a long import tells where it is and asks whether to go on. Called on the importing thread.
 */
public interface ImportProgress {
  /**
   * A file is about to be read.
   *
   * @param done files finished
   * @param total files found
   * @param file name of the next file
   */
  void at(int done, int total, String file);

  /** True once the user wants to stop; asked before each file. */
  boolean cancelled();

  /** Shows nothing, never stops. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void at(int done, int total, String file) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };
}
