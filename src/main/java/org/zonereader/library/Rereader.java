package org.zonereader.library;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Reread;
import org.zonereader.model.Reread.Difference;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoredSource;

/** Reads sources of the library again: to show what would change, or to change it. */
final class Rereader {
  private final SourceStore sources;
  private final Rules rules;

  /** A reader with rules that may differ from those the sources were read with. */
  Rereader(SourceStore sources, Rules rules) {
    this.sources = sources;
    this.rules = rules;
  }

  /** What would change; nothing is written. */
  Reread preview(ImportProgress progress) {
    return run(sources.ids(), progress, source -> {});
  }

  /** Changes it, source by source; sources finished before the user stops stay changed. */
  Reread run(ImportProgress progress, Corrector corrector) {
    return run(sources.ids(), progress, corrector::reread);
  }

  private interface Step {
    void with(StoredSource source);
  }

  private Reread run(List<Long> ids, ImportProgress progress, Step step) {
    List<Difference> differences = new ArrayList<>();
    int done = 0;
    for (long id : ids) {
      if (progress.cancelled()) {
        break;
      }
      StoredSource source = sources.source(id).orElse(null);
      if (source != null) {
        progress.at(done, ids.size(), source.file().name());
        differences.addAll(
            Differences.of(
                source.rows(),
                rules
                    .parser()
                    .parse(
                        source.file().name(),
                        source.file().content(),
                        source.charset(),
                        source.corrections())
                    .reports()));
        step.with(source);
      }
      done++;
    }
    return new Reread(done, differences);
  }
}
