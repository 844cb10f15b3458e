package org.zonereader.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Candidate;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;

/** Brings files in: looked at first, or at once. */
final class Importer {
  private final Reviewer reviewer;
  private final Keeper keeper;

  Importer(Reviewer reviewer, Keeper keeper) {
    this.reviewer = reviewer;
    this.keeper = keeper;
  }

  /** Keeps everything that can be read, file by file, doubtful reports too. */
  ImportResult files(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    finder.problems().forEach(keeper::tell);
    List<FoundFile> files = finder.files();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        return result(finder, true);
      }
      progress.at(i, files.size(), files.get(i).name());
      keeper.keep(Decision.everything(reviewer.file(files.get(i))));
    }
    return result(finder, false);
  }

  private ImportResult result(FileFinder finder, boolean cancelled) {
    ImportResult result = keeper.result(cancelled);
    return new ImportResult(
        result.added(),
        result.same(),
        result.problems(),
        result.failed() + finder.refused(),
        result.waiting(),
        cancelled);
  }

  ImportResult packed(String name, byte[] content) {
    keeper.keep(Decision.everything(reviewer.content(name, null, content)));
    return keeper.result(false);
  }

  /** Looks at everything and keeps nothing. */
  Review review(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    List<Candidate> candidates = new ArrayList<>();
    List<ImportProblem> notes = new ArrayList<>();
    for (ImportProblem problem : finder.problems()) {
      if (problem.code().equals("folder-others")) {
        notes.add(problem);
      } else {
        candidates.add(reviewer.refused(problem));
      }
    }
    List<FoundFile> files = finder.files();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        return new Review(candidates, notes, true);
      }
      progress.at(i, files.size(), files.get(i).name());
      candidates.add(reviewer.file(files.get(i)));
    }
    return new Review(candidates, notes, false);
  }
}
