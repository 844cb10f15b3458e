package org.zonereader.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.ComparisonView;

/** Comparisons kept under a name, and the one that was left. */
public final class ViewStore {
  /** Name of the comparison as it was left; no user can type it. */
  public static final String LEFT = "";

  private final Database database;

  public ViewStore(Database database) {
    this.database = database;
  }

  /** Those with a name, in the order of the list. */
  public List<KeptView> all() {
    return database.read(
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT * FROM saved_view WHERE name <> ? ORDER BY position, id")) {
            query.setString(1, LEFT);
            List<KeptView> views = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
              while (rows.next()) {
                views.add(ViewRows.view(connection, rows));
              }
            }
            return views;
          }
        });
  }

  /** The view with this name. */
  public Optional<KeptView> named(String name) {
    return database.read(connection -> ViewRows.find(connection, "name", name));
  }

  /** Keeps a view; one of the same name gives up its content and keeps id and place. */
  public KeptView save(String name, ComparisonView view) {
    return database.write(
        connection -> {
          ViewRows.put(connection, KeptView.of(name, view));
          return ViewRows.find(connection, "name", name).orElseThrow();
        });
  }

  /** Gives another name. */
  public Renamed rename(long id, String name) {
    return database.write(connection -> NamedRows.VIEWS.rename(connection, id, name));
  }

  /** Deletes a view; what it was can be {@link #restore}d. */
  public Optional<KeptView> delete(long id) {
    return database.write(
        connection -> {
          Optional<KeptView> view = ViewRows.find(connection, "id", id);
          NamedRows.VIEWS.delete(connection, id);
          return view;
        });
  }

  /** Puts a deleted view back under its id; false when another has its name by now. */
  public boolean restore(KeptView view) {
    return database.write(
        connection -> {
          if (NamedRows.VIEWS.has(connection, view.name())) {
            return false;
          }
          ViewRows.insert(connection, view);
          return true;
        });
  }
}
