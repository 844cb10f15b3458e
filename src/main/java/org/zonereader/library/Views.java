package org.zonereader.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.SavedView;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneGroup;
import org.zonereader.store.GroupStore;
import org.zonereader.store.KeptView;
import org.zonereader.store.Renamed;
import org.zonereader.store.ReportLists;
import org.zonereader.store.ViewStore;

/**
 * Comparisons and lists of zones that are kept under a name, and the comparison as it was left.
 * Every call may wait for the disk; each is one transaction. Names are kept without the blanks
 * around them and tell capitals apart.
 *
 * <p>A column that names a report keeps it, also when a newer version has replaced it. One whose
 * report was removed is left out and counted as missing; when the removal is undone it is back. A
 * zone that the zone table renamed is given by its new name when the table still knows the old one.
 */
public final class Views {
  private final ViewStore views;
  private final GroupStore groups;
  private final ReportLists lists;
  private final Supplier<List<Zone>> table;

  Views(ViewStore views, GroupStore groups, ReportLists lists, Supplier<List<Zone>> table) {
    this.views = views;
    this.groups = groups;
    this.lists = lists;
    this.table = table;
  }

  /** A deleted view or group, to be given to {@link #restore}. */
  public sealed interface Deleted {
    /** What it was called. */
    String name();
  }

  private record DeletedView(KeptView view) implements Deleted {
    @Override
    public String name() {
      return view.name();
    }
  }

  private record DeletedGroup(GroupStore.Placed placed) implements Deleted {
    @Override
    public String name() {
      return placed.group().name();
    }
  }

  /** The saved views, oldest first. */
  public List<SavedView> list() {
    ZoneNow now = zones();
    return views.all().stream().map(view -> saved(view, now)).toList();
  }

  /** The view with this name, blanks around it aside. */
  public Optional<SavedView> named(String name) {
    return name.isBlank()
        ? Optional.empty()
        : views.named(name.strip()).map(view -> saved(view, zones()));
  }

  /**
   * Keeps a view. One of the same name is replaced and keeps its id and place in the list.
   *
   * @throws BadNameException when the name is blank or too long
   */
  public SavedView save(String name, ComparisonView view) throws BadNameException {
    return saved(views.save(BadNameException.checked(name), view), zones());
  }

  /**
   * Gives a view another name.
   *
   * @throws BadNameException when the name is blank, too long or another's, or the view is gone
   */
  public void rename(long id, String name) throws BadNameException {
    String checked = BadNameException.checked(name);
    check(views.rename(id, checked), checked);
  }

  /** Deletes a view; empty when it is gone already. */
  public Optional<Deleted> delete(long id) {
    return views.delete(id).map(DeletedView::new);
  }

  /**
   * Puts a deleted view or group back as it was.
   *
   * @throws BadNameException when another has its name by now
   */
  public void restore(Deleted deleted) throws BadNameException {
    boolean done =
        switch (deleted) {
          case DeletedView(KeptView view) -> views.restore(view);
          case DeletedGroup(GroupStore.Placed placed) -> groups.restore(placed);
        };
    if (!done) {
      throw BadNameException.taken(deleted.name());
    }
  }

  /** The comparison as it was left, without columns whose reports were removed. */
  public Optional<ComparisonView> last() {
    return views.named(ViewStore.LEFT).map(view -> saved(view, zones()).view());
  }

  /** Keeps the comparison as it is left, for the next start. */
  public void keepLast(ComparisonView view) {
    views.save(ViewStore.LEFT, view);
  }

  /** The groups of zones, oldest first. */
  public List<ZoneGroup> groups() {
    ZoneNow now = zones();
    return groups.all().stream()
        .map(
            group ->
                new ZoneGroup(
                    group.id(),
                    group.name(),
                    group.zones().stream().map(now::name).distinct().toList()))
        .toList();
  }

  /**
   * Keeps a group. One of the same name gets these zones and keeps its id and place in the list.
   *
   * @param zones canonical names; a second mention of one is left out
   * @throws BadNameException when the name is blank or too long
   */
  public ZoneGroup saveGroup(String name, List<String> zones) throws BadNameException {
    return groups.save(BadNameException.checked(name), zones.stream().distinct().toList());
  }

  /**
   * Gives a group another name.
   *
   * @throws BadNameException when the name is blank, too long or another's, or the group is gone
   */
  public void renameGroup(long id, String name) throws BadNameException {
    String checked = BadNameException.checked(name);
    check(groups.rename(id, checked), checked);
  }

  /** Deletes a group; empty when it is gone already. */
  public Optional<Deleted> deleteGroup(long id) {
    return groups.delete(id).map(DeletedGroup::new);
  }

  private static void check(Renamed renamed, String name) throws BadNameException {
    switch (renamed) {
      case DONE -> {}
      case TAKEN -> throw BadNameException.taken(name);
      case GONE -> throw BadNameException.gone(name);
    }
  }

  private ZoneNow zones() {
    return new ZoneNow(table.get(), Set.copyOf(lists.zoneNames()));
  }

  private static SavedView saved(KeptView kept, ZoneNow now) {
    List<Pick> there =
        kept.columns().stream()
            .filter(KeptView.Column::present)
            .map(
                column ->
                    new Pick(
                        column.pinned() ? column.zone() : now.name(column.zone()),
                        column.report(),
                        column.width()))
            .toList();
    ComparisonView view =
        new ComparisonView(there, kept.filter(), kept.grouping(), kept.hidden(), kept.options());
    return new SavedView(kept.id(), kept.name(), view, kept.columns().size() - there.size());
  }
}
