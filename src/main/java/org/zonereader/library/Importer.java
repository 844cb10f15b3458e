package org.zonereader.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Candidate;
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
    finder.notes().forEach(keeper::tell);
    finder.faults().forEach(keeper::fail);
    List<FoundFile> files = finder.files();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        return keeper.result(true);
      }
      progress.at(i, files.size(), files.get(i).name());
      keeper.keep(Decision.everything(reviewer.file(files.get(i))));
    }
    return keeper.result(false);
  }

  ImportResult packed(String name, byte[] content) {
    keeper.keep(Decision.everything(reviewer.content(name, null, content)));
    return keeper.result(false);
  }

  /** Looks at everything and keeps nothing. */
  Review review(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    List<Candidate> candidates = new ArrayList<>();
    finder.faults().forEach(fault -> candidates.add(reviewer.refused(fault)));
    List<FoundFile> files = finder.files();
    for (int i = 0; i < files.size(); i++) {
      if (progress.cancelled()) {
        return new Review(candidates, finder.notes(), true);
      }
      progress.at(i, files.size(), files.get(i).name());
      candidates.add(reviewer.file(files.get(i)));
    }
    return new Review(candidates, finder.notes(), false);
  }
}
