package org.zonereader.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.library.search.Search;
import org.zonereader.library.search.SearchRun;
import org.zonereader.model.FoundReport;
import org.zonereader.model.ParsedQuery.Understood;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.store.SearchPeer;

/** The reader's own search, from what is typed to the snippets that are shown. */
final class LibraryPeer implements SearchPeer, AutoCloseable {
  private final Library library;
  private final Search search;

  LibraryPeer(Path file) {
    try {
      library = Library.open(file);
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
    search = library.search();
  }

  private SearchRun run(List<String> words) {
    // As a user would quote what holds marks.
    String typed = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
    return search.run(((Understood) search.parse(typed)).query());
  }

  /** Report ids. */
  @Override
  public List<Long> newest(List<String> words, int limit) {
    return run(words).first(limit).stream().map(FoundReport::id).toList();
  }

  @Override
  public int count(List<String> words) {
    return run(words).reports();
  }

  /** Counts with facets. */
  int overview(List<String> words) {
    return run(words).overview().reports();
  }

  /** The fifty best, with snippets; the number of those found. */
  int best(List<String> words) {
    SearchRun run = run(words);
    List<Long> ids = run.groups(Order.RELEVANCE).getFirst().ids();
    return run.found(ids.subList(0, Math.min(50, ids.size()))).size();
  }

  @Override
  public void close() {
    library.close();
  }
}
