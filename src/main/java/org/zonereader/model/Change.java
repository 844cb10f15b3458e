package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step that can be undone: corrections of a source, or reports taken out of the library.
 *
 * @param id order in which changes were made
 * @param source id of the corrected source; null when reports were removed
 * @param corrections made together, in order
 * @param removed ids of the reports that were removed
 * @param zone zone of the (first) report concerned, for messages
 */
public record Change(
    long id, @Nullable Long source, List<Correction> corrections, List<Long> removed, String zone) {
  public Change {
    corrections = List.copyOf(corrections);
    removed = List.copyOf(removed);
  }
}
