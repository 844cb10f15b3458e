package org.zonereader.library.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.Theme;
import org.zonereader.store.SearchStore;

/** Searching one library. */
public final class Search {
  private final SearchStore store;
  private final FilterValues values;

  /**
   * Search over a library's index.
   *
   * @param zones finds the zone somebody means
   * @param provinces short forms of all provinces
   * @param themes all themes
   */
  public Search(
      SearchStore store,
      Function<String, ZoneAnswer> zones,
      Supplier<List<String>> provinces,
      Supplier<List<Theme>> themes) {
    this.store = store;
    this.values = new FilterValues(zones, provinces, themes);
  }

  /**
   * Which zone a typed name means.
   *
   * @param zone canonical name, or null when none or several answer to it
   * @param near names it may have meant
   */
  public record ZoneAnswer(@Nullable String zone, List<String> near) {
    public ZoneAnswer {
      near = List.copyOf(near);
    }
  }

  /**
   * Understands what was typed: words side by side or with AND, OR and NOT between, straight quotes
   * around what belongs together, and the filters {@code zone: province: theme: date:
   * in:priorities}. May wait for the disk when a filter is typed.
   */
  public ParsedQuery parse(String typed) {
    return QueryParser.parse(typed, values);
  }

  /** Begins a search; nothing is read before the run is asked. */
  public SearchRun run(SearchQuery query) {
    return new SearchRun(store, query);
  }
}
