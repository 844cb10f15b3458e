package org.zonereader.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonereader.library.Journal.Event;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ReportPlace;
import org.zonereader.store.ContentStore;

/** Writes into the journal what was done with the library, once it is on the disk. */
final class JournalKeeper {
  private static final Logger LOG = Logger.getLogger(JournalKeeper.class.getName());

  private final Journal journal;
  private final ContentStore content;

  JournalKeeper(Journal journal, ContentStore content) {
    this.journal = journal;
    this.content = content;
  }

  /** Enters reports; the problem is that this could not be done, which costs no report. */
  Optional<ImportProblem> enter(Event event, List<ReportPlace> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    try {
      journal.append(event, places, content.reports());
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "journal not written", e);
      String name = String.valueOf(journal.file().getFileName());
      return Optional.of(new ImportProblem(name, null, "journal", List.of(e.toString())));
    }
  }

  /** Runs a step that takes reports out, and enters it. */
  void removing(List<Long> reports, Runnable step) {
    List<ReportPlace> places = content.places(reports);
    step.run();
    enter(Event.REMOVED, places);
  }

  /** Enters that a deletion was taken back, or made again. */
  void moved(List<Long> reports, boolean back) {
    enter(back ? Event.RETURNED : Event.REMOVED, content.places(reports));
  }
}
