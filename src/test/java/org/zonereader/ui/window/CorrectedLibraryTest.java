package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Correction;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneSummary;
import org.zonereader.ui.common.FontSize;
import org.zonereader.ui.common.Remembered;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.edit.PriorityEdits;
import org.zonereader.ui.common.edit.StructureEdits;
import org.zonereader.ui.reading.ReadingPage;

/** Corrections over a real library, without a toolkit. */
class CorrectedLibraryTest {
  private static final int STEPS = 56;

  @TempDir Path folder;
  private Library library;
  private Session session;

  @BeforeEach
  void fill() throws Exception {
    library = Library.open(folder.resolve("a.zonereader"));
    add("page.txt", sample());
    Shared shared =
        new Shared(
            new Tasks(Runnable::run, Runnable::run),
            new FontSize(),
            new Remembered(folder.resolve("settings.properties")));
    session = new Session(library, false, shared, Locale.SIMPLIFIED_CHINESE);
    session.start();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static String sample() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            WindowStage.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void add(String name, String text) throws Exception {
    Path page = Files.writeString(folder.resolve(name), text);
    assertThat(library.importFiles(List.of(page), ImportProgress.NONE).failed()).isZero();
  }

  private StoredReport read() {
    return session.reading().page().map(ReadingPage::stored).orElseThrow();
  }

  private Report report() {
    return read().report();
  }

  private void correct(List<Correction> corrections) {
    session.corrections().correct(read().id(), corrections);
  }

  private List<String> zones() {
    return session.zones().zonesProperty().get().stream().map(ZoneSummary::name).toList();
  }

  private String told() {
    return Objects.requireNonNull(session.corrections().outcomeProperty().get()).sentence();
  }

  /** Everything that can be seen of the library's reports. */
  private List<StoredReport> everything() {
    return library.zones().stream()
        .flatMap(zone -> library.lists().reports(zone.name()).stream())
        .map(summary -> library.report(summary.id()).orElseThrow())
        .toList();
  }

  @Test
  void aCorrectedZoneMovesTheReportInTheListsAndTheOldOneIsKnown() {
    StoredReport before = read();
    correct(List.of(new Correction.SetZone(report().anchor(), "白塔新区")));
    assertThat(zones()).contains("白塔新区").doesNotContain(before.report().zone().name());
    assertThat(read().id()).isEqualTo(before.id());
    assertThat(report().byHand().fields()).containsExactly(Field.ZONE);
    assertThat(told()).contains("改园区");

    LibraryCorrections store =
        new LibraryCorrections(library, new NameMatcher(), session::zoneNames);
    assertThat(store.asFound(read()).orElseThrow().zone()).isEqualTo(before.report().zone());
    assertThat(store.zoneNames().names()).startsWith(zones().getFirst());
    assertThat(store.zoneNames().names()).contains("白塔新区", "珠海高新区").doesNotHaveDuplicates();

    session.corrections().undo();
    assertThat(read()).isEqualTo(before);
    assertThat(zones()).contains(before.report().zone().name()).doesNotContain("白塔新区");
  }

  @Test
  void manyStepsAreUndoneAndRedoneOneByOne() {
    List<List<StoredReport>> states = new ArrayList<>(List.of(everything()));
    for (int step = 0; step < STEPS; step++) {
      List<StoredReport> now = everything();
      StoredReport stored = now.get(step % now.size());
      session.corrections().correct(stored.id(), correction(step, stored.report()));
      states.add(everything());
      assertThat(states.getLast()).as("step %d changes something", step).isNotEqualTo(now);
    }
    for (int step = STEPS - 1; step >= 0; step--) {
      session.corrections().undo();
      assertThat(everything()).as("undo %d", step).isEqualTo(states.get(step));
    }
    assertThat(session.corrections().undoableProperty().get()).isNull();
    for (int step = 1; step <= STEPS; step++) {
      session.corrections().redo();
      assertThat(everything()).as("redo %d", step).isEqualTo(states.get(step));
    }
    assertThat(session.corrections().redoableProperty().get()).isNull();
    assertThat(library.check()).isEmpty();
  }

  private static List<Correction> correction(int step, Report report) {
    Priority first = report.priorities().isEmpty() ? null : report.priorities().getFirst();
    return switch (first == null ? 0 : step % 4) {
      case 0 -> List.of(new Correction.SetHeadline(report.anchor(), "标题" + step));
      case 1 ->
          List.of(
              new Correction.SetDate(
                  report.anchor(), new ReportDate(2024, 1, 1 + step % 28, false, null)));
      case 2 -> PriorityEdits.remove(report, Objects.requireNonNull(first));
      default -> List.of(new Correction.SetByline(report.anchor(), "作者" + step));
    };
  }

  @Test
  void aJoinIsTakenApartAndJoinedAgain() {
    session.zones().zonesProperty().get().stream()
        .filter(zone -> zone.name().equals("无锡高新区"))
        .forEach(zone -> session.reading().openAt(zone.newest().id(), 1, 0));
    Report before = report();
    assertThat(before.joins()).isNotEmpty();
    int at = before.joins().getFirst().at();
    correct(List.of(StructureEdits.breakJoin(before, before.joins().getFirst()).orElseThrow()));
    assertThat(report().text()).hasSize(before.text().length() + 1);
    assertThat(report().joins()).hasSize(before.joins().size() - 1);
    correct(List.of(StructureEdits.joinParagraph(report(), at + 1).orElseThrow()));
    assertThat(report().text()).isEqualTo(before.text());
    assertThat(report().joins()).anyMatch(join -> join.rule().equals("by-hand"));
  }

  @Test
  void aReportIsDividedAndJoinedAgain() {
    StoredReport before = read();
    int later = before.report().text().indexOf('\n') + 1;
    correct(List.of(StructureEdits.beginReport(before.report(), later).orElseThrow()));
    assertThat(library.reportsOf(before.source())).hasSize(6);
    assertThat(report().text()).isEqualTo(before.report().text().substring(later));

    correct(List.of(StructureEdits.joinReport(report())));
    assertThat(library.reportsOf(before.source())).hasSize(5);
    assertThat(report().text()).isEqualTo(before.report().text());

    session.corrections().undo();
    assertThat(library.reportsOf(before.source())).hasSize(6);
    session.corrections().undo();
    assertThat(report()).isEqualTo(before.report());
  }

  @Test
  void selectedWordsBecomeAPointByHand() {
    Report before = report();
    int end = before.text().indexOf('。');
    correct(PriorityEdits.add(before, new Span(0, end)));
    assertThat(report().priorities()).hasSize(before.priorities().size() + 1);
    assertThat(report().priorities().getFirst().rule()).isEqualTo("by-hand");
    Priority first = report().priorities().getFirst();
    correct(PriorityEdits.move(report(), List.of(first.lead().span()), "绿"));
    assertThat(report().priorities().getFirst().lead().theme()).isEqualTo("绿");
    assertThat(report().byHand().themes()).containsExactly(first.lead().span());
    correct(PriorityEdits.change(report(), first, new Span(0, before.text().indexOf(','))));
    assertThat(report().priorities().getFirst().actions()).isEmpty();
  }

  @Test
  void aDeletedReportComesBackAndIsRead() {
    StoredReport deleted = read();
    session.corrections().delete(deleted.id());
    assertThat(zones()).hasSize(4).doesNotContain(deleted.report().zone().name());
    assertThat(read().id()).isNotEqualTo(deleted.id());

    session.corrections().undo();
    assertThat(read()).isEqualTo(deleted);
    assertThat(zones()).hasSize(5);
  }

  @Test
  void aDeletedFileLeavesTheLibraryEmptyUntilItIsTakenBack() {
    session.corrections().deleteSourceOf(read().id());
    assertThat(told()).contains("删除 5 篇");
    assertThat(zones()).isEmpty();
    assertThat(session.reading().page()).isEmpty();

    session.corrections().undo();
    assertThat(zones()).hasSize(5);
    assertThat(session.reading().page()).isPresent();
  }

  @Test
  void anOlderVersionIsReadAndLeftAgain() throws Exception {
    StoredReport first = read();
    String opening = first.report().text().substring(0, 12);
    String changed = sample().replace(opening, opening + "，再一次");
    assertThat(changed).isNotEqualTo(sample());
    add("page-2.txt", changed);
    session.start();
    long newest =
        session.zones().zonesProperty().get().stream()
            .flatMap(zone -> library.lists().reports(zone.name()).stream())
            .filter(
                report -> library.report(report.id()).orElseThrow().older().contains(first.id()))
            .findFirst()
            .orElseThrow()
            .id();
    session.reading().openAt(newest, 1, 0);
    assertThat(read().older()).containsExactly(first.id());

    session.reading().openVersion(first.id());
    assertThat(read().report().text()).isEqualTo(first.report().text());
    assertThat(session.reading().page().orElseThrow().newest()).isEqualTo(newest);

    session.reading().openVersion(newest);
    assertThat(read().id()).isEqualTo(newest);
    assertThat(session.reading().page().orElseThrow().newest()).isNull();
  }
}
