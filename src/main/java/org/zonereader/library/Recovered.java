package org.zonereader.library;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.LostReport.Original;
import org.zonereader.model.Holdings;

/**
 * A library that was put in the place of a damaged one.
 *
 * @param library the file, not open
 * @param backup what it is a copy of; null when there was no sound backup and it is new and empty
 * @param holdings what it holds
 * @param lost reports that the journal has and it has not, in the order they came
 * @param kept the folder that the damaged file was moved to
 * @param damage what was wrong with it, in technical words
 */
public record Recovered(
    Path library,
    @Nullable Backup backup,
    Holdings holdings,
    List<LostReport> lost,
    Path kept,
    String damage) {
  public Recovered {
    lost = List.copyOf(lost);
  }

  /** Those that can be imported again. */
  public List<LostReport> found() {
    return lost.stream().filter(report -> report.original() == Original.FOUND).toList();
  }
}
