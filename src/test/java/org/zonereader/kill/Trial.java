package org.zonereader.kill;

import java.nio.file.Path;
import java.util.List;

/** One kind of work that is interrupted. */
interface Trial {
  String name();

  /** How long the work takes, in nanoseconds; it is killed within that. */
  long usual();

  /**
   * Makes a library to work on, and whatever belongs to it, in an empty folder.
   *
   * @return the library
   */
  Path prepare(Path folder) throws Exception;

  /** What to tell the victim besides its kind of work and the library. */
  List<String> arguments();

  /**
   * Looks at what the victim left before anything else does.
   *
   * @param told what it had told to be done, in order
   * @return faults; empty when all is well
   */
  List<String> left(Path folder, List<String> told) throws Exception;

  /**
   * Looks at what is there after the program has opened and closed the library once.
   *
   * @return faults; empty when all is well
   */
  List<String> after(Path folder, List<String> told) throws Exception;
}
