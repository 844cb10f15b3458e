package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonereader.compare.OrderComparison;
import org.zonereader.compare.TermComparison;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;

/** The comparison over some reports, by default the samples, without a library. */
record SampleDesk(List<StoredReport> all) implements ComparisonDesk {
  SampleDesk() {
    this(SampleReports.all());
  }

  @Override
  public Compared compare(List<Pick> picks, ComparisonFilter filter) {
    List<StoredReport> reports = new ArrayList<>();
    List<Pick> left = new ArrayList<>();
    for (Pick pick : picks) {
      all.stream()
          .filter(stored -> stored.report().zone().name().equals(pick.zone()))
          .filter(stored -> pick.report() == null || pick.report() == stored.id())
          .findFirst()
          .ifPresentOrElse(reports::add, () -> left.add(pick));
    }
    var themes = SampleThemes.all().list();
    return new Compared(
        ThemeComparison.of(reports, themes), OrderComparison.of(reports, themes), left);
  }

  private List<StoredReport> of(List<Long> ids) {
    return ids.stream().flatMap(id -> report(id).stream()).toList();
  }

  @Override
  public TermTable terms(List<Long> reports) {
    return TermComparison.of(of(reports), SampleThemes.all().list());
  }

  @Override
  public Timeline timeline(List<Long> reports) {
    return new Timeline(List.of());
  }

  @Override
  public Function<Item, List<Similar>> similar(List<Long> reports) {
    return item -> List.of();
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return all.stream().filter(stored -> stored.id() == id).findFirst();
  }
}
