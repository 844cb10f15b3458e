package org.zonereader.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Change;

/** What can be undone and redone, across starts of the program. */
public final class ChangeStore {
  private final Database database;

  public ChangeStore(Database database) {
    this.database = database;
  }

  /** The change that would be undone next. */
  public Optional<Change> undoable() {
    return database.read(connection -> ChangeRows.next(connection, true));
  }

  /** The change that would be redone next. */
  public Optional<Change> redoable() {
    return database.read(connection -> ChangeRows.next(connection, false));
  }

  /**
   * Takes reports out of the lists, as one step that can be undone.
   *
   * @param zone zone of the first of them
   * @param now milliseconds since the epoch
   */
  public void remove(List<Long> reports, String zone, long now) {
    database.write(
        connection -> {
          setState(connection, reports, State.REMOVED);
          Change change = new Change(0, null, List.of(), reports, zone);
          ChangeRows.insert(connection, change, false, now);
          return null;
        });
  }

  /** Undoes or redoes a removal. */
  public void move(Change removal, boolean undone) {
    database.write(
        connection -> {
          setState(connection, removal.removed(), undone ? State.KEPT : State.REMOVED);
          ChangeRows.setUndone(connection, removal.id(), undone);
          return null;
        });
  }

  private static void setState(Connection connection, List<Long> reports, State state)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE report SET state = ? WHERE id = ?")) {
      for (long report : reports) {
        update.setString(1, state.name());
        update.setLong(2, report);
        update.executeUpdate();
      }
    }
  }
}
