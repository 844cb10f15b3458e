package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

  /** What a plan finds between two ids, both included. */
  static IdStream of(Connection connection, SearchPlan plan, long from, long to)
      throws SQLException {
    return switch (plan) {
      case Everything all ->
          new Rows(
              connection,
              "SELECT id FROM listed WHERE id BETWEEN ? AND ? ORDER BY id DESC",
              "",
              from,
              to);
      case Match(SearchPlan.Table table, String expression) -> {
        String name = table.sql();
        String match = "SELECT rowid FROM " + name + " WHERE " + name + " MATCH ?";
        boolean all = from == Long.MIN_VALUE && to == Long.MAX_VALUE;
        yield new Rows(
            connection,
            match + (all ? "" : " AND rowid BETWEEN ? AND ?") + " ORDER BY rowid DESC",
            expression,
            from,
            to);
      }
      case All(List<SearchPlan> parts) -> new Meeting(open(connection, parts, from, to));
      case Any(List<SearchPlan> parts) -> new Joining(open(connection, parts, from, to));
      case Without(SearchPlan held, SearchPlan absent) -> {
        List<IdStream> two = open(connection, List.of(held, absent), from, to);
        yield new Remaining(two);
      }
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
    private final ResultSet rows;
    private boolean ended;

    Rows(Connection connection, String sql, String expression, long from, long to)
        throws SQLException {
      query = connection.prepareStatement(sql);
      int at = 1;
      if (!expression.isEmpty()) {
        query.setString(at++, expression);
      }
      if (sql.contains("BETWEEN")) {
        query.setLong(at++, from);
        query.setLong(at, to);
      }
      rows = query.executeQuery();
    }

    @Override
    long next() throws SQLException {
      if (ended || !rows.next()) {
        ended = true;
        return END;
      }
      return rows.getLong(1);
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

    Several(List<IdStream> streams) throws SQLException {
      parts = streams.toArray(IdStream[]::new);
      at = new long[parts.length];
      for (int i = 0; i < parts.length; i++) {
        at[i] = parts[i].next();
      }
    }

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
    Meeting(List<IdStream> streams) throws SQLException {
      super(streams);
    }

    @Override
    long next() throws SQLException {
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
    Joining(List<IdStream> streams) throws SQLException {
      super(streams);
    }

    @Override
    long next() throws SQLException {
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
    Remaining(List<IdStream> streams) throws SQLException {
      super(streams);
    }

    @Override
    long next() throws SQLException {
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
