package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Change;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneGroup;

class ViewStoreTest {
  @TempDir Path folder;
  private Database database;
  private ViewStore views;
  private GroupStore groups;

  @BeforeEach
  void fill() throws OpenException {
    database = Database.open(folder.resolve("a.zonereader"));
    views = new ViewStore(database);
    groups = new GroupStore(database);
    StoreFixture.add(database, StoreFixture.twoReports(), "x");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aViewOfTheSameNameIsReplacedInItsPlace() {
    KeptView first = views.save("一", StoreFixture.view());
    views.save("二", ComparisonView.EMPTY);
    KeptView again = views.save("一", ComparisonView.EMPTY);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.columns()).isEmpty();
    assertThat(views.all()).extracting(KeptView::name).containsExactly("一", "二");
    assertThat(count("view_column")).isZero();
  }

  @Test
  void theOneThatWasLeftIsNotInTheList() {
    views.save(ViewStore.LEFT, StoreFixture.view());
    assertThat(views.all()).isEmpty();
    assertThat(views.named(ViewStore.LEFT).orElseThrow().columns())
        .isEqualTo(StoreFixture.keptView().columns());
  }

  @Test
  void aPinnedReportThatIsRemovedIsMissingUntilTheRemovalIsUndone() {
    views.save("一", StoreFixture.view());
    ChangeStore changes = new ChangeStore(database);
    changes.remove(List.of(1L), "甲高新区", 5);
    assertThat(present()).containsExactly(false, true);
    Change removal = changes.undoable().orElseThrow();
    changes.move(removal, true);
    assertThat(present()).containsExactly(true, true);
  }

  @Test
  void aPinnedReportWithoutItsRowStaysPinned() {
    views.save("一", StoreFixture.view());
    new SourceStore(database).removeReports(List.of(1L));
    KeptView.Column gone = views.all().getFirst().columns().getFirst();
    assertThat(gone).isEqualTo(new KeptView.Column("甲高新区", true, null, 240.5, false));
    assertThat(views.save("二", StoreFixture.view()).columns().getFirst()).isEqualTo(gone);
  }

  @Test
  void aDeletedViewComesBackAsItWas() {
    views.save("一", StoreFixture.view());
    views.save("二", ComparisonView.EMPTY);
    List<KeptView> before = views.all();
    new ChangeStore(database).remove(List.of(1L), "甲高新区", 5);
    KeptView deleted = views.delete(before.getFirst().id()).orElseThrow();
    assertThat(views.all()).extracting(KeptView::name).containsExactly("二");
    assertThat(views.delete(deleted.id())).isEmpty();
    assertThat(views.restore(deleted)).isTrue();
    new ChangeStore(database).move(new ChangeStore(database).undoable().orElseThrow(), true);
    assertThat(views.all()).isEqualTo(before);
    assertThat(views.restore(deleted)).as("its name is taken").isFalse();
  }

  @Test
  void namesAreUnique() {
    long first = views.save("一", ComparisonView.EMPTY).id();
    views.save("二", ComparisonView.EMPTY);
    assertThat(views.rename(first, "二")).isEqualTo(Renamed.TAKEN);
    assertThat(views.rename(first, "一")).isEqualTo(Renamed.DONE);
    assertThat(views.rename(first, "三")).isEqualTo(Renamed.DONE);
    assertThat(views.rename(99, "四")).isEqualTo(Renamed.GONE);
    assertThat(views.all()).extracting(KeptView::name).containsExactly("三", "二");
  }

  @Test
  void anUnknownSwitchIsPassedOver() {
    views.save("一", StoreFixture.view());
    database.write(
        connection -> {
          Connections.execute(
              connection, "UPDATE saved_view SET options = '[\"FROM_LATER\",\"TRANSPOSED\"]'");
          return 0;
        });
    assertThat(views.all().getFirst().options()).containsExactly(ComparisonView.Option.TRANSPOSED);
  }

  @Test
  void groupsKeepTheirOrderTheirIdAndTheirPlace() {
    ZoneGroup first = groups.save("一", List.of("乙", "甲"));
    ZoneGroup second = groups.save("二", List.of());
    ZoneGroup changed = groups.save("一", List.of("丙", "乙"));
    assertThat(changed).isEqualTo(new ZoneGroup(first.id(), "一", List.of("丙", "乙")));
    assertThat(groups.all()).containsExactly(changed, second);
    GroupStore.Placed deleted = groups.delete(first.id()).orElseThrow();
    assertThat(groups.all()).containsExactly(second);
    assertThat(groups.restore(deleted)).isTrue();
    assertThat(groups.restore(deleted)).isFalse();
    assertThat(groups.all()).containsExactly(changed, second);
    assertThat(groups.rename(first.id(), "二")).isEqualTo(Renamed.TAKEN);
  }

  @Test
  void aReportIsReadTheSameAtOneMoment() {
    ReportStore reports = new ReportStore(database);
    Optional<StoredReport> report = reports.at(moment -> moment.report(1));
    assertThat(report).isEqualTo(reports.report(1)).isPresent();
    Optional<Long> newest = reports.at(moment -> moment.newest("甲高新区", ComparisonFilter.ALL));
    assertThat(newest).contains(1L);
    new ChangeStore(database).remove(List.of(1L), "甲高新区", 5);
    Optional<StoredReport> removed = reports.at(moment -> moment.report(1));
    assertThat(removed).isEmpty();
    assertThat(reports.count(State.REMOVED)).isEqualTo(1);
  }

  private List<Boolean> present() {
    return views.all().getFirst().columns().stream().map(KeptView.Column::present).toList();
  }

  private int count(String table) {
    return database.read(c -> Connections.number(c, "SELECT count(*) FROM " + table));
  }
}
