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

/** Passes everything on. */
record LibraryDesk(Library library) implements Desk {
  @Override
  public Review review(List<Path> paths, ImportProgress progress) {
    return library.review(paths, progress);
  }

  @Override
  public Candidate reviewText(String name, String text) {
    return library.reviewText(name, text);
  }

  @Override
  public int waitingReports() {
    return library.waitingReports();
  }

  @Override
  public List<Candidate> waiting() {
    return library.waiting();
  }

  @Override
  public List<Candidate> reviewAgain(List<Long> reportIds) {
    return library.reviewAgain(reportIds);
  }

  @Override
  public Candidate again(
      Candidate candidate, @Nullable String charset, List<Correction> corrections) {
    return library.again(candidate, charset, corrections);
  }

  @Override
  public ImportResult keep(List<Decision> decisions, ImportProgress progress) {
    return library.keep(decisions, progress);
  }

  @Override
  public void remove(List<Long> reportIds) {
    library.remove(reportIds);
  }
}
