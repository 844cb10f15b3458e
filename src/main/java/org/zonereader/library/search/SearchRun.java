package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.search.PlaceFinder.Found;
import org.zonereader.library.search.PlaceFinder.Hit;
import org.zonereader.model.FoundReport;
import org.zonereader.model.FoundReport.Place;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.Span;
import org.zonereader.store.SearchStore;
import org.zonereader.store.SearchStore.Ids;
import org.zonereader.store.SearchStore.Moment;
import org.zonereader.store.SearchedText;
import org.zonereader.store.Stop;

/**
 * One search under way. May be asked from any thread, but waits for the disk. After {@link
 * #cancel}, what is being asked and everything asked later ends with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class SearchRun {
  private final SearchStore store;
  private final SearchQuery query;
  private final PlaceFinder finder;
  private final Stop stop = new Stop();
  private final Object surveying = new Object();

  /** What the search came to, once somebody asked; guarded by {@link #surveying}. */
  private @Nullable Survey survey;

  SearchRun(SearchStore store, SearchQuery query) {
    this.store = store;
    this.query = query;
    this.finder = new PlaceFinder(query);
  }

  public SearchQuery query() {
    return query;
  }

  /** The newest reports found, newest first; the quickest answer. */
  public List<FoundReport> first(int most) {
    boolean bySubject = query.sought().isEmpty() && concern(Field.THEME);
    if (bySubject) {
      long[] newest = survey().ids().first(most);
      return store.at(stop, moment -> read(moment, moment.texts(newest)));
    }
    return store.at(stop, moment -> first(moment, most));
  }

  private List<FoundReport> first(Moment moment, int most) {
    LongPredicate scope = id -> true;
    if (concern(Field.ZONE) || concern(Field.PROVINCE) || concern(Field.DATE)) {
      Scope typed = new Scope(moment.listing(), query.typed());
      Scope chosen = new Scope(moment.listing(), query.chosen());
      scope = id -> typed.holds(id) && chosen.holds(id);
    }
    List<FoundReport> found = new ArrayList<>();
    try (Ids ids = moment.find(query.condition(), Surveyor.from(query), Surveyor.to(query))) {
      long[] batch = ids.next(most, scope);
      while (batch.length > 0 && found.size() < most) {
        List<FoundReport> more = read(moment, moment.texts(batch));
        found.addAll(more.subList(0, Math.min(more.size(), most - found.size())));
        batch = found.size() < most ? ids.next(most, scope) : batch;
      }
    }
    return found;
  }

  private boolean concern(Field field) {
    return !query.typed().of(field).isEmpty() || !query.chosen().of(field).isEmpty();
  }

  /** How many reports are found; exact. */
  public int reports() {
    boolean plain =
        query.typed().equals(SearchFilters.NONE)
            && query.chosen().equals(SearchFilters.NONE)
            && !SearchStore.isRough(query.condition());
    return plain
        ? store.at(stop, moment -> moment.count(query.condition()))
        : survey().ids().size();
  }

  /** Numbers of reports and places, and facets. */
  public SearchOverview overview() {
    Survey now = survey();
    return new SearchOverview(now.ids().size(), now.places(), now.facets());
  }

  /** All reports found, in this order; not all are ordered by theme or relevance. */
  public List<Group> groups(Order order) {
    Survey now = survey();
    return switch (order) {
      case NEWEST -> Groups.newest(now);
      case ZONE -> Groups.byZone(now);
      case THEME -> Groups.byTheme(now);
      case RELEVANCE -> {
        long[] newest = now.ids().first(Surveyor.MOST_READ);
        long[] best = store.at(stop, moment -> new Ranking(query, moment).best(newest));
        yield List.of(new Group("", Groups.reports(now, LongStream.of(best))));
      }
    };
  }

  /**
   * Reports of a group, as many as a screen shows at once, in the order of {@code ids}; those that
   * changed meanwhile and are not found any more are left out.
   */
  public List<FoundReport> found(List<Long> ids) {
    return store.at(stop, moment -> read(moment, moment.textsOf(ids)));
  }

  /** Ends this search; from any thread, returns at once. */
  public void cancel() {
    stop.stop();
  }

  private Survey survey() {
    synchronized (surveying) {
      Survey known = survey;
      if (known == null) {
        known = store.at(stop, moment -> new Surveyor(query, moment).survey());
        survey = known;
      }
      return known;
    }
  }

  private List<FoundReport> read(Moment moment, List<SearchedText> texts) {
    List<FoundReport> reports = new ArrayList<>();
    for (Found found : finder.found(moment, texts)) {
      List<Hit> kept =
          PlaceFinder.ofThemes(PlaceFinder.ofThemes(found.hits(), query.typed()), query.chosen());
      if (!kept.isEmpty() || query.sought().isEmpty()) {
        reports.add(found(found.text(), kept));
      }
    }
    return reports;
  }

  private static FoundReport found(SearchedText text, List<Hit> hits) {
    List<Span> spans = hits.stream().map(Hit::span).toList();
    return new FoundReport(
        text.report(),
        text.zone(),
        text.headline(),
        text.meeting(),
        text.date(),
        hits.stream()
            .map(
                hit ->
                    new Place(
                        hit.span(), hit.theme(), Snippets.around(text.text(), hit.span(), spans)))
            .toList());
  }
}
