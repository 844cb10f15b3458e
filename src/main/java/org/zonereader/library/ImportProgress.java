package org.zonereader.library;

/**
 * How a long import tells where it is and asks whether to go on. Called on the importing thread,
 * which may hold the library meanwhile: it must return soon and not ask the library anything.
 */
public interface ImportProgress {
  /**
   * It is a file's turn.
   *
   * @param done files finished: what is to be kept of them is on the disk
   * @param total files found
   * @param file name of the next file
   */
  void at(int done, int total, String file);

  /** True once the user wants to stop; asked before each file and while waiting for one. */
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
