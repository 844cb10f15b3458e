package org.zonereader.ui.search;

import java.util.List;
import org.zonereader.model.FoundReport;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;

/**
 * One search under way. All but {@link #cancel} may wait for the disk; once cancelled, they end
 * with a {@link java.util.concurrent.CancellationException}.
 */
public interface Running {
  /** The newest reports found, newest first; the quickest answer. */
  List<FoundReport> first(int most);

  /** Numbers of reports and places, and how they spread. */
  SearchOverview overview();

  /** All reports found, in this order. */
  List<Group> groups(Order order);

  /** Reports of a group, as many as a page has, in the order of {@code ids}. */
  List<FoundReport> found(List<Long> ids);

  /** Ends the search; returns at once. */
  void cancel();
}
