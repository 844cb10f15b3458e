package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.SearchPlan.All;
import org.zonereader.store.SearchPlan.Any;
import org.zonereader.store.SearchPlan.Everything;
import org.zonereader.store.SearchPlan.Match;
import org.zonereader.store.SearchPlan.Without;

/** Ids of {@code listed}, the newest first, made one by one as they are asked for. */
abstract sealed class IdStream implements AutoCloseable {
  /** Comes after the last id. */
  static final long END = Long.MIN_VALUE;

  /** The next smaller id, or {@link #END} for ever. */
  abstract long next() throws SQLException;

  @Override
  public void close() throws SQLException {}

  /**
   * What a plan finds between two ids, both included. Nothing is read before the first {@link
   * #next}: a search that is stopped there is closed like any other.
   */
  static IdStream of(Connection connection, SearchPlan plan, long from, long to)
      throws SQLException {
    return switch (plan) {
      case Everything all ->
          new Rows(
              connection,
              "SELECT id FROM listed WHERE id BETWEEN ? AND ? ORDER BY id DESC",
              from,
              to);
      case Match(SearchPlan.Table table, String expression) -> {
        String found = "SELECT rowid FROM %1$s WHERE %1$s MATCH ?".formatted(table.sql());
        boolean all = from == Long.MIN_VALUE && to == Long.MAX_VALUE;
        yield all
            ? new Rows(connection, found + " ORDER BY rowid DESC", expression)
            : new Rows(
                connection,
                found + " AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
                expression,
                from,
                to);
      }
      case All(List<SearchPlan> parts) -> new Meeting(open(connection, parts, from, to));
      case Any(List<SearchPlan> parts) -> new Joining(open(connection, parts, from, to));
      case Without(SearchPlan held, SearchPlan absent) ->
          new Remaining(open(connection, List.of(held, absent), from, to));
    };
  }

  private static List<IdStream> open(
      Connection connection, List<SearchPlan> plans, long from, long to) throws SQLException {
    List<IdStream> streams = new ArrayList<>();
    for (SearchPlan plan : plans) {
      streams.add(of(connection, plan, from, to));
    }
    return streams;
  }

  /** The rows of one query. */
  private static final class Rows extends IdStream {
    private final PreparedStatement query;
    private @Nullable ResultSet rows;
    private boolean ended;

    Rows(Connection connection, String sql, Object... parameters) throws SQLException {
      query = connection.prepareStatement(sql);
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
    }

    @Override
    long next() throws SQLException {
      ResultSet now = rows == null ? query.executeQuery() : rows;
      rows = now;
      if (ended || !now.next()) {
        ended = true;
        return END;
      }
      return now.getLong(1);
    }

    @Override
    public void close() throws SQLException {
      query.close();
    }
  }

  /** Streams side by side, each at its current id. */
  private abstract static sealed class Several extends IdStream {
    final IdStream[] parts;
    final long[] at;
    private boolean begun;

    Several(List<IdStream> streams) {
      parts = streams.toArray(IdStream[]::new);
      at = new long[parts.length];
    }

    @Override
    final long next() throws SQLException {
      if (!begun) {
        begun = true;
        for (int i = 0; i < parts.length; i++) {
          step(i);
        }
      }
      return following();
    }

    /** The next id, of those the parts are at and those that follow. */
    abstract long following() throws SQLException;

    final void step(int part) throws SQLException {
      at[part] = parts[part].next();
    }

    @Override
    public void close() throws SQLException {
      for (IdStream part : parts) {
        part.close();
      }
    }
  }

  private static final class Meeting extends Several {
    Meeting(List<IdStream> streams) {
      super(streams);
    }

    @Override
    long following() throws SQLException {
      long lowest = at[0];
      for (int i = 0; i < parts.length; i++) {
        while (at[i] > lowest) {
          step(i);
        }
        if (at[i] < lowest) {
          lowest = at[i];
          i = -1;
        }
      }
      if (lowest != END) {
        for (int i = 0; i < parts.length; i++) {
          step(i);
        }
      }
      return lowest;
    }
  }

  private static final class Joining extends Several {
    Joining(List<IdStream> streams) {
      super(streams);
    }

    @Override
    long following() throws SQLException {
      long highest = END;
      for (long id : at) {
        highest = Math.max(highest, id);
      }
      for (int i = 0; i < parts.length; i++) {
        if (at[i] == highest && highest != END) {
          step(i);
        }
      }
      return highest;
    }
  }

  /** The first of two without the second. */
  private static final class Remaining extends Several {
    Remaining(List<IdStream> streams) {
      super(streams);
    }

    @Override
    long following() throws SQLException {
      while (at[0] != END) {
        long id = at[0];
        step(0);
        while (at[1] > id) {
          step(1);
        }
        if (at[1] != id) {
          return id;
        }
      }
      return END;
    }
  }
}
