package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonereader.model.Reread;
import org.zonereader.model.Reread.Difference;
import org.zonereader.model.Reread.What;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoredSource;

/** Reads sources of the library again: to show what would change, or to change it. */
final class Rereader {
  private final SourceStore sources;
  private final Corrector corrector;

  /** A reader with the rules of {@code corrector}. */
  Rereader(SourceStore sources, Corrector corrector) {
    this.sources = sources;
    this.corrector = corrector;
  }

  /** What would change; nothing is written. */
  Reread preview(ImportProgress progress) {
    return run(progress, corrector::differences);
  }

  /** Changes it, source by source; sources finished before the user stops stay changed. */
  Reread change(ImportProgress progress) {
    return run(progress, corrector::reread);
  }

  private Reread run(
      ImportProgress progress, Function<StoredSource, Optional<List<Difference>>> step) {
    List<Long> ids = sources.ids();
    List<Difference> differences = new ArrayList<>();
    int done = 0;
    for (long id : ids) {
      if (progress.cancelled()) {
        break;
      }
      StoredSource source = sources.source(id).orElse(null);
      if (source != null) {
        String file = source.file().name();
        progress.at(done, ids.size(), file);
        differences.addAll(
            step.apply(source)
                .orElseGet(() -> List.of(new Difference(What.UNREAD, "", file, null, null))));
      }
      done++;
    }
    return new Reread(done, differences);
  }
}
