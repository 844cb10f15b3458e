package org.zonereader.ui.about;

import java.nio.file.Path;
import java.util.List;

/**
 * What is said about this program on this machine.
 *
 * @param version the program's, empty when it is not packed
 * @param places where its data lies, in the order shown
 */
public record AboutFacts(String version, List<Place> places) {
  /**
   * A file or folder of the program.
   *
   * @param key of its name: {@code place.KEY} in the bundle
   */
  public record Place(String key, Path path) {}
}
