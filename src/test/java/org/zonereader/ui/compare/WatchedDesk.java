package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Compared;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Similar;
import org.zonereader.model.StoredReport;
import org.zonereader.model.TermTable;
import org.zonereader.model.Timeline;

/** A desk that remembers what it was asked, and can be broken. */
final class WatchedDesk implements ComparisonDesk {
  private final ComparisonDesk desk;

  /** The picks of every comparison, in the order asked for. */
  final List<List<Pick>> asked = new ArrayList<>();

  /** The columns whose terms were asked for. */
  final List<List<Long>> termsOf = new ArrayList<>();

  /** Found instead of the terms of the reports. */
  @Nullable TermTable found;

  boolean broken;
  boolean brokenTerms;
  boolean withoutReports;

  WatchedDesk() {
    this(new SampleDesk());
  }

  WatchedDesk(ComparisonDesk desk) {
    this.desk = desk;
  }

  @Override
  public Compared compare(List<Pick> picks, ComparisonFilter filter) {
    asked.add(picks);
    if (broken) {
      throw new IllegalStateException("disk");
    }
    return desk.compare(picks, filter);
  }

  @Override
  public TermTable terms(List<Long> reports) {
    termsOf.add(reports);
    if (brokenTerms) {
      throw new IllegalStateException("disk");
    }
    return found == null ? desk.terms(reports) : found;
  }

  @Override
  public Timeline timeline(List<Long> reports) {
    return desk.timeline(reports);
  }

  @Override
  public Function<Item, List<Similar>> similar(List<Long> reports) {
    return desk.similar(reports);
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return withoutReports ? Optional.empty() : desk.report(id);
  }
}
