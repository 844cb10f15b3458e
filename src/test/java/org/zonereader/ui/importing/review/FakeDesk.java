package org.zonereader.ui.importing.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Decision;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.Review;
import org.zonereader.model.Candidate;
import org.zonereader.model.Correction;
import org.zonereader.model.ImportResult;

/** A desk over a library that can be told to stop or to fail, and that notes what it was asked. */
public final class FakeDesk implements Desk {
  /** Called before each file is read. */
  public Runnable beforeEach = () -> {};

  /** Thrown by the next call that keeps something, if any. */
  public @Nullable RuntimeException fault;

  public final List<List<Decision>> kept = new ArrayList<>();
  public final List<Long> removed = new ArrayList<>();
  private final Desk desk;

  public FakeDesk(Library library) {
    desk = Desk.of(library);
  }

  @Override
  public Review review(List<Path> paths, ImportProgress progress) {
    return desk.review(
        paths,
        new ImportProgress() {
          @Override
          public void at(int done, int total, String file) {
            progress.at(done, total, file);
            beforeEach.run();
          }

          @Override
          public boolean cancelled() {
            return progress.cancelled();
          }
        });
  }

  @Override
  public Candidate reviewText(String name, String text) {
    return desk.reviewText(name, text);
  }

  @Override
  public int waitingReports() {
    return desk.waitingReports();
  }

  @Override
  public List<Candidate> waiting() {
    return desk.waiting();
  }

  @Override
  public List<Candidate> reviewAgain(List<Long> reportIds) {
    return desk.reviewAgain(reportIds);
  }

  @Override
  public Candidate again(
      Candidate candidate, @Nullable String charset, List<Correction> corrections) {
    return desk.again(candidate, charset, corrections);
  }

  @Override
  public ImportResult keep(List<Decision> decisions, ImportProgress progress) {
    RuntimeException now = fault;
    fault = null;
    if (now != null) {
      throw now;
    }
    kept.add(decisions);
    return desk.keep(decisions, progress);
  }

  @Override
  public void remove(List<Long> reportIds) {
    removed.addAll(reportIds);
    desk.remove(reportIds);
  }
}
