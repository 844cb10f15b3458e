package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;

/** What the comparison asks of the library; every call may wait for the disk. */
public interface ComparisonDesk {
  /** Puts the reports of these picks side by side. */
  Compared compare(List<Pick> picks, ComparisonFilter filter);

  /** Terms of these reports, a column each. */
  TermTable terms(List<Long> reports);

  /** What became of each priority from one report of a zone to its next. */
  Timeline timeline(List<Long> reports);

  /**
   * Reads reports, once for any number of items: what every other report says that is most like an
   * item. Safe to ask from any thread; the answers need no disk.
   */
  Function<Item, List<Similar>> similar(List<Long> reports);

  /** A report by its id. */
  Optional<StoredReport> report(long id);
}
