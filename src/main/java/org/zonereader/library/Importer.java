package org.zonereader.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Candidate;
import org.zonereader.model.ImportResult;
import org.zonereader.store.SourceStore;

/**
 * Brings files in: looked at first, or at once. They are read and understood on all cores, and
 * compared with the library, and kept, in their order: an earlier one may be an edition of a later.
 */
final class Importer {
  private final SourceStore sources;
  private final Reviewer reviewer;
  private final Keeper keeper;

  Importer(SourceStore sources, Reviewer reviewer, Keeper keeper) {
    this.sources = sources;
    this.reviewer = reviewer;
    this.keeper = keeper;
  }

  /** Keeps everything that can be read, file by file, doubtful reports too. */
  ImportResult files(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    finder.notes().forEach(keeper::tell);
    finder.faults().forEach(keeper::fail);
    List<FoundFile> files = finder.files();
    try (Ahead<FoundFile, Draft> drafts = drafts(files)) {
      return new Keeping(sources, keeper, new Found(files, drafts, reviewer), progress).run();
    }
  }

  private Ahead<FoundFile, Draft> drafts(List<FoundFile> files) {
    return new Ahead<>(files, reviewer::draft, draft -> draft.content().length);
  }

  private record Found(List<FoundFile> files, Ahead<FoundFile, Draft> drafts, Reviewer reviewer)
      implements Decisions {
    @Override
    public int count() {
      return files.size();
    }

    @Override
    public String name(int number) {
      return files.get(number).name();
    }

    @Override
    public boolean await(long most) {
      return drafts.await(most);
    }

    @Override
    public Decision next() {
      return Decision.everything(reviewer.file(drafts.take()));
    }

    @Override
    public Decision again(int number) {
      return Decision.everything(reviewer.file(reviewer.draft(files.get(number))));
    }
  }

  /** Keeps the sample page that is packed with the program. */
  ImportResult sample() {
    try (InputStream in =
        Importer.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt")) {
      if (in == null) {
        throw new IllegalStateException("the sample page is not packed");
      }
      keeper.keep(Decision.everything(reviewer.content(Library.SAMPLE, null, in.readAllBytes())));
      keeper.settle();
      return keeper.result(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks at everything and keeps nothing. */
  Review review(List<Path> paths, ImportProgress progress) {
    FileFinder finder = new FileFinder(paths);
    List<Candidate> candidates = new ArrayList<>();
    finder.faults().forEach(fault -> candidates.add(reviewer.refused(fault)));
    List<FoundFile> files = finder.files();
    try (Ahead<FoundFile, Draft> drafts = drafts(files)) {
      for (int i = 0; i < files.size(); i++) {
        do {
          if (progress.cancelled()) {
            return new Review(candidates, finder.notes(), true);
          }
        } while (!drafts.await(Ahead.PATIENCE));
        progress.at(i, files.size(), files.get(i).name());
        candidates.add(reviewer.file(drafts.take()));
      }
    }
    return new Review(candidates, finder.notes(), false);
  }
}
