package org.zonereader.kill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zonereader.library.Library;
import org.zonereader.model.Change;
import org.zonereader.store.Database;
import org.zonereader.store.OpenException;
import org.zonereader.store.SourceStore;
import org.zonereader.store.StoredSource;

/** All that a library holds, in a form to be compared: its sources in order, and the steps back. */
record Held(List<Integer> sources, Optional<Change> undoable, Optional<Change> redoable) {
  static Held in(Path file) throws Exception {
    List<Integer> sources = sources(file);
    try (Library library = Library.open(file)) {
      return new Held(sources, library.undoable(), library.redoable());
    }
  }

  /** One number per source: ids, bytes, states, corrections and everything intake made of it. */
  private static List<Integer> sources(Path file) throws OpenException {
    try (Database database = Database.open(file)) {
      SourceStore sources = new SourceStore(database);
      List<Integer> held = new ArrayList<>();
      for (long id : sources.ids()) {
        StoredSource stored = sources.source(id).orElseThrow();
        held.add(
            Objects.hash(
                id,
                stored.file().name(),
                stored.file().sha256(),
                stored.corrections(),
                stored.rows(),
                sources.parsed(id).orElseThrow()));
      }
      return held;
    }
  }
}
