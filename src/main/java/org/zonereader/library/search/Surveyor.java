package org.zonereader.library.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.search.PlaceFinder.Found;
import org.zonereader.library.search.PlaceFinder.Hit;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchQuery;
import org.zonereader.store.Listing;
import org.zonereader.store.SearchStore;
import org.zonereader.store.SearchStore.Ids;
import org.zonereader.store.SearchStore.Moment;

/**
 * Goes through everything a query finds. Up to {@link #MOST_READ} reports are read whole; of more,
 * the index tells which they are, and only the newest are read, unless the query asks for something
 * that only the texts tell.
 */
final class Surveyor {
  /** About a tenth of a second's reading. */
  static final int MOST_READ = 1000;

  /** Reports read at once. */
  static final int BATCH = 200;

  private final SearchQuery query;
  private final PlaceFinder finder;
  private final Moment moment;
  private final Listing listing;
  private final Scope typed;
  private final Scope chosen;

  Surveyor(SearchQuery query, Moment moment) {
    this.query = query;
    this.finder = new PlaceFinder(query);
    this.moment = moment;
    this.listing = moment.listing();
    this.typed = new Scope(listing, query.typed());
    this.chosen = new Scope(listing, query.chosen());
  }

  Survey survey() {
    long[] base = base();
    boolean nothingSought = query.sought().isEmpty();
    Facetting facetting = new Facetting(listing, chosen, query.chosen());
    if (nothingSought) {
      return bySubject(base, facetting);
    }
    boolean small = base.length <= MOST_READ;
    if (small || onlyTextsTell()) {
      long[] candidates = small ? base : withThemes(base, query.typed(), query.chosen());
      List<Tally> read = tallies(candidates);
      boolean all = candidates.length == base.length;
      List<Tally> found = read.stream().filter(facetting::keeps).toList();
      return new Survey(
          listing,
          Longs.of(found.stream().mapToLong(Tally::id)),
          found.stream().mapToInt(facetting::places).sum(),
          found,
          facetting.ofPlaces(read, all ? read : newest(base)));
    }
    Longs found = Longs.of(LongStream.of(base).filter(chosen::holds));
    List<Tally> newest = tallies(found.first(MOST_READ));
    return new Survey(
        listing,
        found,
        -1,
        newest,
        facetting.ofReports(base, facetting.byTheme(newest), newest.size()));
  }

  /** Nothing is looked for in the texts: reports, not places, are counted. */
  private Survey bySubject(long[] base, Facetting facetting) {
    long[] checked = SearchStore.isRough(query.condition()) ? ids(tallies(base)) : base;
    long[] own = withThemes(checked, query.typed(), SearchFilters.NONE);
    long[] themed = withThemes(own, SearchFilters.NONE, query.chosen());
    Longs found = Longs.of(LongStream.of(themed).filter(chosen::holds));
    long[] sample = LongStream.of(own).filter(chosen::holds).limit(MOST_READ).toArray();
    return new Survey(
        listing,
        found,
        0,
        List.of(),
        facetting.ofReports(themed, moment.themes(sample), sample.length));
  }

  private static long[] ids(List<Tally> tallies) {
    return tallies.stream().mapToLong(Tally::id).toArray();
  }

  /** What the condition and the typed filters of zone, province and date leave. */
  private long[] base() {
    List<SearchFilter> dates = query.typed().of(Field.DATE);
    try (Ids ids = moment.find(query.condition(), Values.from(dates), Values.to(dates))) {
      LongStream.Builder all = LongStream.builder();
      for (long id = ids.next(); id != Ids.END; id = ids.next()) {
        if (typed.holds(id)) {
          all.add(id);
        }
      }
      return all.build().toArray();
    }
  }

  private boolean onlyTextsTell() {
    return finder.isChoosy()
        || SearchStore.isRough(query.condition())
        || !query.typed().of(Field.THEME).isEmpty()
        || !query.chosen().of(Field.THEME).isEmpty();
  }

  /** Those that have clauses of the themes wanted, as far as that can be told without reading. */
  private long[] withThemes(long[] ids, SearchFilters first, SearchFilters second) {
    return LongStream.of(ids)
        .filter(themes(first.of(Field.THEME)))
        .filter(themes(second.of(Field.THEME)))
        .toArray();
  }

  private LongPredicate themes(List<SearchFilter> filters) {
    boolean nothingSought = query.sought().isEmpty();
    List<long[]> wanted = new ArrayList<>();
    List<long[]> unwanted = new ArrayList<>();
    for (SearchFilter filter : filters) {
      boolean seal =
          !filter.value().equals(SearchFilter.OUTSIDE)
              && !filter.value().equals(SearchFilter.UNSORTED);
      if (filter.excluded()) {
        // A report has places of other themes too.
        if (seal && nothingSought) {
          unwanted.add(moment.withTheme(filter.value()));
        }
      } else if (seal) {
        wanted.add(moment.withTheme(filter.value()));
      } else {
        return id -> true;
      }
    }
    return id ->
        (wanted.isEmpty() || wanted.stream().anyMatch(all -> has(all, id)))
            && unwanted.stream().noneMatch(all -> has(all, id));
  }

  private static boolean has(long[] ascending, long id) {
    return Arrays.binarySearch(ascending, id) >= 0;
  }

  /** Of the newest reports that other filters than themes keep. */
  private List<Tally> newest(long[] base) {
    return tallies(LongStream.of(base).filter(chosen::holds).limit(MOST_READ).toArray());
  }

  /** Of those reports that have places of the themes typed. */
  private List<Tally> tallies(long[] ids) {
    List<Tally> result = new ArrayList<>();
    for (int from = 0; from < ids.length; from += BATCH) {
      long[] batch = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH));
      for (Found found : finder.found(moment, moment.texts(batch))) {
        List<Hit> own = PlaceFinder.ofThemes(found.hits(), query.typed());
        if (!own.isEmpty() || query.sought().isEmpty()) {
          result.add(Tally.of(found.text().id(), own));
        }
      }
    }
    return result;
  }

  /** The day the search begins at, by typed and chosen filters; null for no limit. */
  static @Nullable LocalDate from(SearchQuery query) {
    LocalDate typed = Values.from(query.typed().of(Field.DATE));
    LocalDate chosen = Values.from(query.chosen().of(Field.DATE));
    return typed == null || (chosen != null && chosen.isAfter(typed)) ? chosen : typed;
  }

  /** The day the search ends at, by typed and chosen filters; null for no limit. */
  static @Nullable LocalDate to(SearchQuery query) {
    LocalDate typed = Values.to(query.typed().of(Field.DATE));
    LocalDate chosen = Values.to(query.chosen().of(Field.DATE));
    return typed == null || (chosen != null && chosen.isBefore(typed)) ? chosen : typed;
  }
}
