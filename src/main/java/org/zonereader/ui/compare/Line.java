package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;

/** One row of the sheet. */
sealed interface Line {
  RowId id();

  /** How many places a cell has; at least 1, an empty cell being a place too. */
  int places(int column);

  /**
   * A theme or a place in the order.
   *
   * @param cells one per column, in text order
   * @param mentions how many columns have something
   */
  record Items(RowId id, List<List<Item>> cells, int mentions) implements Line {
    @Override
    public int places(int column) {
      return Math.max(1, cells.get(column).size());
    }
  }

  /**
   * A term of several zones: where each column uses it.
   *
   * @param zones how many zones use it
   * @param without the zones that do not
   */
  record Uses(Term term, int zones, List<String> without) implements Line {
    @Override
    public RowId id() {
      return new RowId.Shared(term.text());
    }

    /** How many zones there are. */
    int ofZones() {
      return zones + without.size();
    }

    @Override
    public int places(int column) {
      return Math.max(1, term.cells().get(column).size());
    }
  }

  /**
   * Terms of one rank among each column's own.
   *
   * @param terms one per column; empty where it has fewer
   * @param most score that fills a bar, greater than 0
   */
  record Own(int rank, List<Optional<Term>> terms, double most) implements Line {
    @Override
    public RowId id() {
      return new RowId.Own(rank);
    }

    @Override
    public int places(int column) {
      return terms.get(column).map(term -> Math.max(1, term.cells().get(column).size())).orElse(1);
    }
  }

  /** Heading above terms of a kind. */
  record Heading(Kind kind) implements Line {
    @Override
    public RowId id() {
      return new RowId.Heading(kind);
    }

    @Override
    public int places(int column) {
      return 0;
    }
  }
}
