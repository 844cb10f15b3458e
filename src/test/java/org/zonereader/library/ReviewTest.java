package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Correction;
import org.zonereader.model.Doubt;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.StoredReport;

/** From looking at files to keeping them: doubts, versions, waiting reports. */
class ReviewTest {
  private static final String CLEAN =
      """
      2025年11月3日

      贵阳高新区
      开足马力忙生产
      10月8日,贵阳高新区召开调度会。
      会议强调,要稳住外贸订单,帮企业跑好手续。

      珠海高新区
      护航新项目
      10月9日,珠海高新区召开干部大会。
      会议指出,要盯紧项目工期,守住质量。
      """;

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.zonereader"));
  }

  @AfterEach
  void close() {
    assertThat(library.check()).isEmpty();
    library.close();
  }

  private Candidate look(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return library.review(List.of(file), ImportProgress.NONE).candidates().getFirst();
  }

  private ImportResult keep(Candidate... candidates) {
    return library.keep(
        List.of(candidates).stream().map(Decision::proposed).toList(), ImportProgress.NONE);
  }

  private static List<Doubt.Kind> doubts(Candidate candidate, int report) {
    return candidate.reports().get(report).doubts().stream().map(Doubt::kind).toList();
  }

  private List<String> shown() {
    return library.zones().stream()
        .flatMap(zone -> library.lists().reports(zone.name()).stream())
        .map(ReportSummary::headline)
        .toList();
  }

  @Test
  void lookingKeepsNothing() throws IOException {
    Candidate candidate = look("页.txt", CLEAN);
    assertThat(candidate.reports()).extracting(Candidate.Item::state).containsOnly(State.KEPT);
    assertThat(doubts(candidate, 0)).containsExactly(Doubt.Kind.YEAR_INFERRED);
    assertThat(library.zones()).isEmpty();
    assertThat(keep(candidate).added()).hasSize(2);
    assertThat(shown()).containsExactlyInAnyOrder("开足马力忙生产", "护航新项目");
  }

  @Test
  void doubtfulReportsWaitUntilSomebodyDecides() throws IOException {
    Candidate candidate = look("疑.txt", "青石岭经开区\n抓好春耕\n会议强调,要抓好春耕,备足农资。\n青石岭经开区召开会议,要求盯紧墒情。");
    assertThat(doubts(candidate, 0)).contains(Doubt.Kind.ZONE_UNKNOWN, Doubt.Kind.NO_DATE);
    ImportResult result = keep(candidate);
    assertThat(result.added()).isEmpty();
    assertThat(result.waiting()).isEqualTo(1);
    assertThat(library.zones()).isEmpty();
    Candidate waiting = library.waiting().getFirst();
    assertThat(waiting.stored()).isNotNull();
    var report = waiting.parsed().reports().getFirst();
    Candidate answered =
        library.again(
            waiting,
            null,
            List.of(
                new Correction.SetZone(report.anchor(), "青石岭经开区"),
                new Correction.SetDate(report.anchor(), new ReportDate(2025, 3, 1, false, null))));
    assertThat(answered.reports().getFirst().isDoubtful()).isFalse();
    assertThat(keep(answered).added()).hasSize(1);
    assertThat(library.waiting()).isEmpty();
    assertThat(shown()).containsExactly("抓好春耕");
  }

  @Test
  void theSamePageInAnotherFileIsNotKeptTwice() throws IOException {
    keep(look("页.txt", CLEAN));
    Candidate again = look("另存.md", CLEAN.replace(",", "，"));
    assertThat(again.reports()).extracting(Candidate.Item::state).containsOnly(State.SAME);
    ImportResult result = keep(again);
    assertThat(result.added()).isEmpty();
    assertThat(result.same()).containsExactly("另存.md");
    assertThat(shown()).hasSize(2);
  }

  @Test
  void aChangedReportBecomesANewVersionAndTheOldOneStaysReadable() throws IOException {
    ImportResult first = keep(look("页.txt", CLEAN));
    Candidate changed = look("页.txt", CLEAN.replace("帮企业跑好手续", "帮企业跑好手续,当天办结"));
    assertThat(changed.reports())
        .extracting(Candidate.Item::state)
        .containsExactly(State.KEPT, State.SAME);
    assertThat(doubts(changed, 0)).contains(Doubt.Kind.CHANGED);
    ImportResult second = keep(changed);
    assertThat(second.added()).hasSize(1);
    assertThat(shown()).hasSize(2);
    StoredReport now = library.report(second.added().getFirst().id()).orElseThrow();
    long old = first.added().getFirst().id();
    assertThat(now.older()).containsExactly(old);
    assertThat(library.report(old).orElseThrow().report().text()).doesNotContain("当天办结");
    library.remove(List.of(now.id()));
    assertThat(shown()).as("without the new version the old one is shown again").hasSize(2);
  }

  @Test
  void correctionsGoAlongToTheNewVersion() throws IOException {
    ImportResult first = keep(look("页.txt", CLEAN));
    long id = first.added().getFirst().id();
    var before = library.report(id).orElseThrow().report();
    int lead = before.text().indexOf("稳住外贸订单");
    library.correct(
        id,
        List.of(
            new Correction.SetZone(before.anchor(), "遵义高新区"),
            new Correction.RemovePriority(
                before.anchor(new org.zonereader.model.Span(lead, lead + 6)))));
    Candidate changed = look("页.txt", CLEAN.replace("帮企业跑好手续", "帮企业跑好手续,当天办结"));
    var carried = changed.parsed().reports().getFirst();
    assertThat(carried.zone().name()).isEqualTo("遵义高新区");
    assertThat(carried.priorities()).isEmpty();
    ImportResult second = keep(changed);
    assertThat(library.report(second.added().getFirst().id()).orElseThrow().older())
        .containsExactly(id);
  }

  @Test
  void aSkippedReportIsOfferedAgain() throws IOException {
    Candidate candidate = look("页.txt", CLEAN);
    library.keep(
        List.of(new Decision(candidate, List.of(State.KEPT, State.REMOVED))), ImportProgress.NONE);
    assertThat(shown()).containsExactly("开足马力忙生产");
    Candidate again = look("页.txt", CLEAN);
    assertThat(again.reports()).extracting(Candidate.Item::state).containsOnly(State.KEPT);
    assertThat(keep(again).added()).extracting(ReportSummary::headline).containsExactly("护航新项目");
  }

  @Test
  void deletingIsUndoneAndRedone() throws IOException {
    List<Long> ids = keep(look("页.txt", CLEAN)).added().stream().map(ReportSummary::id).toList();
    library.delete(ids);
    assertThat(library.zones()).isEmpty();
    assertThat(library.undo()).isPresent();
    assertThat(shown()).hasSize(2);
    assertThat(library.redo()).isPresent();
    assertThat(library.zones()).isEmpty();
    assertThat(library.redo()).isEmpty();
  }

  @Test
  void sixtyStepsAreUndoneAndRedone() throws IOException {
    long id = keep(look("页.txt", CLEAN)).added().getFirst().id();
    List<String> headlines = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      var report = library.report(id).orElseThrow().report();
      headlines.add(String.valueOf(report.headline()));
      library.correct(id, List.of(new Correction.SetHeadline(report.anchor(), "第" + i + "稿")));
    }
    for (int i = 59; i >= 0; i--) {
      library.undo();
      assertThat(library.report(id).orElseThrow().report().headline()).isEqualTo(headlines.get(i));
    }
    for (int i = 1; i <= 60; i++) {
      library.redo();
    }
    assertThat(library.report(id).orElseThrow().report().headline()).isEqualTo("第60稿");
  }

  @Test
  void anotherEncodingIsChosen() throws IOException {
    byte[] bytes = CLEAN.getBytes(java.nio.charset.Charset.forName("GB18030"));
    Path file = Files.write(folder.resolve("国标.txt"), bytes);
    Candidate recognised =
        library.review(List.of(file), ImportProgress.NONE).candidates().getFirst();
    assertThat(recognised.parsed().form().charset()).isEqualTo("GB18030");
    Candidate wrong = library.again(recognised, "UTF-8", List.of());
    assertThat(wrong.parsed().form().chosen() || wrong.isRefused()).isTrue();
    assertThat(library.again(wrong, "GB18030", List.of()).parsed().reports())
        .isEqualTo(recognised.parsed().reports());
  }

  @Test
  void otherTablesShowWhatTheyWouldChangeBeforeTheyHold() throws IOException {
    keep(look("页.txt", CLEAN));
    Tables tables = library.tables();
    List<org.zonereader.model.Zone> zones =
        tables.zones().stream().filter(zone -> !zone.name().equals("珠海高新区")).toList();
    Tables without = new Tables(zones, tables.themes());
    assertThat(library.preview(without, ImportProgress.NONE).sources()).isEqualTo(1);
    assertThat(library.tables()).isEqualTo(tables);
    library.use(without, ImportProgress.NONE);
    assertThat(library.tables()).isEqualTo(without);
    library.use(TableFiles.defaults(), ImportProgress.NONE);
    assertThat(library.readByOtherRules()).isZero();
  }

  @Test
  void aStoppedChangeOfTablesIsKnownAndCanBeFinished() throws IOException {
    keep(look("页.txt", CLEAN));
    Tables tables = library.tables();
    Tables without = new Tables(tables.zones().subList(1, tables.zones().size()), tables.themes());
    library.use(
        without,
        new ImportProgress() {
          @Override
          public void at(int done, int total, String file) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        });
    assertThat(library.readByOtherRules()).isEqualTo(1);
    library.reread(ImportProgress.NONE);
    assertThat(library.readByOtherRules()).isZero();
  }

  @Test
  void whatLiesInAnArchiveBesideThePagesIsANoteAndNoFault() throws IOException {
    Path zip = folder.resolve("包.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("页.txt"));
      out.write(CLEAN.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new java.util.zip.ZipEntry("图.jpg"));
      out.write(1);
    }
    Review review = library.review(List.of(zip), ImportProgress.NONE);
    assertThat(review.candidates()).hasSize(1);
    assertThat(review.isDoubtful()).isFalse();
    assertThat(review.notes())
        .extracting(org.zonereader.model.ImportProblem::code)
        .containsExactly("archive-others");
  }

  @Test
  void anotherEncodingOfAStoredSourceIsKept() throws IOException {
    Candidate read = look("页.txt", CLEAN);
    keep(read);
    Candidate again = library.reviewAgain(List.of(1L)).getFirst();
    assertThat(again.charset()).isNull();
    keep(library.again(again, "UTF-8", List.of()));
    assertThat(library.reviewAgain(List.of(1L)).getFirst().charset()).isEqualTo("UTF-8");
  }
}
