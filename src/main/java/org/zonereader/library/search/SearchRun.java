package org.zonereader.library.search;

import java.util.List;
import java.util.Map;
import org.zonereader.model.FoundReport;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchQuery;

/**
 * One search under way. May be asked from any thread, but waits for the disk. After {@link
 * #cancel}, what is being asked and everything asked later ends with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class SearchRun {
  private final SearchQuery query;
  private volatile boolean cancelled;

  SearchRun(SearchQuery query) {
    this.query = query;
  }

  public SearchQuery query() {
    return query;
  }

  /** The newest reports found, newest first; the quickest answer. */
  public List<FoundReport> first(int most) {
    return List.of();
  }

  /** Numbers of reports and places, and facets. */
  public SearchOverview overview() {
    return new SearchOverview(
        cancelled ? 0 : -1,
        0,
        new SearchOverview.Facets(
            SearchOverview.Unit.PLACES, Map.of(), Map.of(), Map.of(), 0, Map.of()));
  }

  /** All reports found, in this order; not all are ordered by theme or relevance. */
  public List<Group> groups(Order order) {
    return List.of();
  }

  /** Reports of a group, as many as a screen shows at once, in the order of {@code ids}. */
  public List<FoundReport> found(List<Long> ids) {
    return List.of();
  }

  /** Ends this search; from any thread, returns at once. */
  public void cancel() {
    cancelled = true;
  }
}
