package org.zonereader.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonereader.library.Library;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;
import org.zonereader.ui.compare.ComparisonDesk;
import org.zonereader.ui.compare.choose.PeriodPanelModel;

/** What the comparison asks of an open library. */
record LibraryComparisons(Library library) implements ComparisonDesk {
  @Override
  public Compared compare(List<Pick> picks, ComparisonFilter filter) {
    return library.comparisons().compare(picks, filter);
  }

  @Override
  public TermTable terms(List<Long> reports) {
    return library.comparisons().terms(reports);
  }

  @Override
  public Timeline timeline(List<Long> reports) {
    return library.comparisons().timeline(reports);
  }

  @Override
  public Function<Item, List<Similar>> similar(List<Long> reports) {
    return library.comparisons().similar(reports);
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return library.report(id);
  }

  /** Days and series of the library. */
  PeriodPanelModel.Data periods() {
    List<PeriodPanelModel.Series> series =
        library.comparisons().series().stream()
            .map(one -> new PeriodPanelModel.Series(one.title(), one.parts()))
            .toList();
    return new PeriodPanelModel.Data(library.lists().days(), series);
  }
}
