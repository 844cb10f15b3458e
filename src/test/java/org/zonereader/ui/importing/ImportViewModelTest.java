package org.zonereader.ui.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.testing.OddPages;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.importing.ImportState.Way;
import org.zonereader.ui.importing.ImportState.Work;
import org.zonereader.ui.importing.review.Counts;
import org.zonereader.ui.importing.review.FakeDesk;
import org.zonereader.ui.importing.review.Place;
import org.zonereader.ui.importing.review.ReviewViewModel;

/** Reading, the quick path, the review and the way back, over a real library. */
class ImportViewModelTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> ui = new ArrayDeque<>();
  private final Tasks tasks = new Tasks(work::add, ui::add);
  @TempDir Path folder;
  private Library library;
  private FakeDesk desk;
  private ImportViewModel model;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("test.zonereader"));
    desk = new FakeDesk(library);
    model = new ImportViewModel(desk, tasks);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void runAll() {
    while (!work.isEmpty() || !ui.isEmpty()) {
      (work.isEmpty() ? ui : work).remove().run();
    }
  }

  private Path page(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void start(Path... files) {
    model.start(List.of(files));
    runAll();
  }

  private Path odd() {
    Path odd = folder.resolve("odd");
    OddPages.write(odd);
    return odd;
  }

  private ReviewViewModel review() {
    return requireNonNull(model.reviewProperty().get());
  }

  private Counts counts() {
    return review().countsProperty().get();
  }

  private ImportState.Finished finished() {
    assertThat(model.stateProperty().get()).isInstanceOf(ImportState.Finished.class);
    return (ImportState.Finished) model.stateProperty().get();
  }

  @Test
  void nothingDoubtfulIsKeptAtOnce() throws IOException {
    start(page("clean.txt", OddPages.CLEAN));
    assertThat(finished().way()).isEqualTo(Way.AT_ONCE);
    assertThat(finished().result().added()).hasSize(1);
    assertThat(model.reviewProperty().get()).isNull();
    assertThat(library.zones()).hasSize(1);
  }

  @Test
  void undoOfTheQuickPathEmptiesTheLibrary() throws IOException {
    start(page("clean.txt", OddPages.CLEAN));
    List<String> done = new ArrayList<>();
    model.undo(() -> done.add("undone"));
    runAll();
    assertThat(done).containsExactly("undone");
    assertThat(library.zones()).isEmpty();
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Idle());
  }

  @Test
  void aDoubtOpensTheReviewAndKeepsNothing() {
    start(odd());
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Reviewing());
    assertThat(counts()).isEqualTo(new Counts(3, 3, 4, 4, 2, 1, 0, 1, 2, false));
    assertThat(library.zones()).isEmpty();
  }

  @Test
  void keepingLeavesTheDoubtfulWaiting() {
    start(odd());
    model.keep();
    runAll();
    assertThat(finished().way()).isEqualTo(Way.REVIEWED);
    assertThat(finished().result().added()).hasSize(1);
    assertThat(finished().result().waiting()).isEqualTo(2);
    assertThat(model.waitingProperty().get()).isEqualTo(2);
    assertThat(model.reviewProperty().get()).isNull();
  }

  @Test
  void whatWaitsIsReviewedAndThenWaitsNoMore() {
    start(odd());
    model.keep();
    runAll();
    model.reviewWaiting();
    runAll();
    assertThat(counts().stored()).isTrue();
    assertThat(counts().waiting()).isEqualTo(2);
    review().places().stream().filter(Place::isReport).forEach(review()::accept);
    model.keep();
    runAll();
    assertThat(finished().way()).isEqualTo(Way.CHECKED);
    assertThat(finished().result().added()).hasSize(2);
    assertThat(model.waitingProperty().get()).isZero();
  }

  @Test
  void importedSourcesAreLookedAtAgain() throws IOException {
    start(page("clean.txt", OddPages.CLEAN));
    model.reviewAgain(finished().result().added().stream().map(ReportSummary::id).toList());
    runAll();
    assertThat(counts().stored()).isTrue();
    assertThat(counts().ticked()).isEqualTo(1);
  }

  @Test
  void progressNamesTheWorkAndTheNewestStep() throws IOException {
    List<ImportState> seen = new ArrayList<>();
    model.stateProperty().subscribe(state -> seen.add(state));
    start(page("a.txt", OddPages.CLEAN), page("b.txt", OddPages.CLEAN + "又记。"));
    assertThat(seen)
        .startsWith(
            new ImportState.Idle(),
            new ImportState.Running(Work.READING, 0, 0, ""),
            new ImportState.Running(Work.READING, 1, 2, "b.txt"))
        .contains(new ImportState.Running(Work.KEEPING, 0, 0, ""));
  }

  @Test
  void stoppedReadingShowsWhatWasRead() {
    desk.beforeEach = model::cancel;
    start(odd());
    assertThat(counts().read()).isEqualTo(1);
    assertThat(counts().found()).isEqualTo(4);
    assertThat(library.zones()).isEmpty();
  }

  @Test
  void oneImportAtATime() throws IOException {
    Path page = page("clean.txt", OddPages.CLEAN);
    model.start(List.of(page));
    model.start(List.of(page));
    assertThat(work).hasSize(1);
  }

  @Test
  void whatIsDroppedOnAnOpenReviewJoinsIt() throws IOException {
    start(odd());
    start(page("more.txt", OddPages.CLEAN.replace("珠海", "中山")));
    assertThat(counts().reports()).isEqualTo(4);
    assertThat(counts().found()).isEqualTo(5);
  }

  @Test
  void anAbandonedReviewComesBackAsItWas() {
    start(odd());
    ReviewViewModel before = review();
    model.abandon();
    assertThat(model.reviewProperty().get()).isNull();
    assertThat(desk.kept).isEmpty();
    model.reopen();
    assertThat(review()).isSameAs(before);
  }

  @Test
  void aFaultWhileKeepingBringsTheReviewBack() {
    start(odd());
    ReviewViewModel before = review();
    List<ImportState> seen = new ArrayList<>();
    model.stateProperty().subscribe(state -> seen.add(state));
    IllegalStateException fault = new IllegalStateException("disk");
    desk.fault = fault;
    model.keep();
    runAll();
    assertThat(seen).contains(new ImportState.Failed(fault));
    assertThat(review()).isSameAs(before);
  }

  @Test
  void pastedTextIsASource() {
    model.paste("粘贴的文字.txt", OddPages.CLEAN);
    runAll();
    assertThat(finished().result().added()).hasSize(1);
    model.paste("粘贴的文字.txt", "  \n");
    assertThat(work).isEmpty();
  }

  @Test
  void theSamePageAgainIsToldAndAddsNothing() throws IOException {
    Path page = page("clean.txt", OddPages.CLEAN);
    start(page);
    start(page);
    assertThat(finished().result().added()).isEmpty();
    assertThat(finished().result().same()).containsExactly("clean.txt");
  }

  @Test
  void theResultInWords() {
    ImportText text = new ImportText(Locale.SIMPLIFIED_CHINESE);
    ReportSummary report = new ReportSummary(7, "甲高新区", "标题", null, 0, 3, Map.of());
    assertThat(text.summary(result(List.of(report), 0), Way.AT_ONCE)).isEqualTo("已导入 1 篇");
    assertThat(text.summary(result(List.of(report), 2), Way.REVIEWED)).isEqualTo("已导入 1 篇，2 篇留待确认");
    assertThat(text.summary(result(List.of(), 0), Way.CHECKED)).isEqualTo("核对完了，没有新导入的报道");
    assertThat(
            text.summary(
                new ImportResult(List.of(), List.of("甲.txt"), List.of(), 0, 0, false), Way.AT_ONCE))
        .isEqualTo("1 个文件和已有的相同，没有重复导入");
    ImportProblem problem = new ImportProblem("坏.txt", 3, "not-text", List.of("17", "3"));
    assertThat(text.problem(problem)).startsWith("坏.txt，第 3 行：");
  }

  private static ImportResult result(List<ReportSummary> added, int waiting) {
    return new ImportResult(added, List.of(), List.of(), 0, waiting, false);
  }
}
