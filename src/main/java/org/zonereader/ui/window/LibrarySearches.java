package org.zonereader.ui.window;

import java.util.List;
import java.util.Optional;
import org.zonereader.library.Library;
import org.zonereader.library.Sentences;
import org.zonereader.library.search.SearchRun;
import org.zonereader.model.FoundReport;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchOverview;
import org.zonereader.model.SearchOverview.Group;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.StoredReport;
import org.zonereader.ui.search.Running;
import org.zonereader.ui.search.SearchSource;

/** What the search screen asks of an open library. */
record LibrarySearches(Library library, Sentences sentences) implements SearchSource {
  @Override
  public ParsedQuery parse(String typed) {
    return library.search().parse(typed);
  }

  @Override
  public Running start(SearchQuery query) {
    return new Run(library.search().run(query));
  }

  @Override
  public Optional<StoredReport> report(long id) {
    return library.report(id);
  }

  @Override
  public String sentence(ParsedQuery.Faulty fault) {
    return sentences.of(fault);
  }

  private record Run(SearchRun run) implements Running {
    @Override
    public List<FoundReport> first(int most) {
      return run.first(most);
    }

    @Override
    public SearchOverview overview() {
      return run.overview();
    }

    @Override
    public List<Group> groups(Order order) {
      return run.groups(order);
    }

    @Override
    public List<FoundReport> found(List<Long> ids) {
      return run.found(ids);
    }

    @Override
    public void cancel() {
      run.cancel();
    }
  }
}
