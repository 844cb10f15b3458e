package org.zonereader.ui.importing.review;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Decision;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.Review;
import org.zonereader.model.Candidate;
import org.zonereader.model.Correction;
import org.zonereader.model.ImportResult;

/**
 * What importing asks of the library; the methods are those of {@link Library}. Every call may wait
 * for the disk.
 */
public interface Desk {
  Review review(List<Path> paths, ImportProgress progress);

  Candidate reviewText(String name, String text);

  List<Candidate> waiting();

  int waitingReports();

  List<Candidate> reviewAgain(List<Long> reportIds);

  Candidate again(Candidate candidate, @Nullable String charset, List<Correction> corrections);

  ImportResult keep(List<Decision> decisions, ImportProgress progress);

  void remove(List<Long> reportIds);

  /** The desk of an open library. */
  static Desk of(Library library) {
    return new LibraryDesk(library);
  }
}
