package org.zonereader.ui.importing.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.testing.OddPages;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.edit.StructureEdits;

/** Ticks, counts, doubts, corrections and steps back, over a real library. */
class ReviewViewModelTest {
  /**
   * Files in the order of the folder: clean, unknown zone, dateless, empty; then the sample page.
   */
  private static final Place CLEAN = new Place(0, 0);

  private static final Place UNKNOWN = new Place(1, 0);
  private static final Place DATELESS = new Place(2, 0);
  private static final Place EMPTY = new Place(3, Place.WHOLE);
  private static final Place SAMPLE = new Place(4, 0);

  @TempDir Path folder;
  private Library library;
  private ReviewViewModel model;

  @BeforeEach
  void open() throws LibraryException, IOException {
    library = Library.open(folder.resolve("test.zonereader"));
    OddPages.write(folder.resolve("odd"));
    Path sample = folder.resolve("sample.txt");
    try (InputStream in =
        requireNonNull(
            Library.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt"))) {
      Files.write(sample, in.readAllBytes());
    }
    model = review(folder.resolve("odd"), sample);
  }

  private ReviewViewModel review(Path... paths) {
    ReviewViewModel result =
        new ReviewViewModel(Desk.of(library), new Tasks(Runnable::run, Runnable::run));
    result.add(library.review(List.of(paths), ImportProgress.NONE), 0);
    return result;
  }

  @AfterEach
  void close() {
    library.close();
  }

  private State state(Place place) {
    return model.file(place.file()).state(place.report());
  }

  private Report report(Place place) {
    return model.file(place.file()).report(place.report());
  }

  private Counts counts() {
    return model.countsProperty().get();
  }

  @Test
  void theDoubtfulStartUnticked() {
    assertThat(state(CLEAN)).isEqualTo(State.KEPT);
    assertThat(state(UNKNOWN)).isEqualTo(State.WAITING);
    assertThat(state(DATELESS)).isEqualTo(State.WAITING);
    assertThat(counts().reports()).isEqualTo(8);
    assertThat(counts().ticked()).isEqualTo(6);
    assertThat(counts().doubts()).isEqualTo(2);
    assertThat(counts().unreadable()).isEqualTo(1);
    assertThat(model.selectedProperty().get()).isEqualTo(CLEAN);
  }

  @Test
  void anUntickedDoubtWaitsAndAnUntickedCleanReportIsLeftOut() {
    model.toggle(UNKNOWN);
    assertThat(state(UNKNOWN)).isEqualTo(State.KEPT);
    assertThat(counts().doubts()).isEqualTo(1);
    model.toggle(UNKNOWN);
    assertThat(state(UNKNOWN)).isEqualTo(State.WAITING);
    model.toggle(CLEAN);
    assertThat(state(CLEAN)).isEqualTo(State.REMOVED);
    assertThat(counts().ticked()).isEqualTo(5);
  }

  @Test
  void whatTheLibraryHasCannotBeTicked() throws IOException {
    library.importFiles(List.of(folder.resolve("odd", "a-clean.txt")), ImportProgress.NONE);
    // The same words in another file.
    Path copy =
        Files.writeString(folder.resolve("copy.txt"), OddPages.CLEAN + "\n\n" + OddPages.DATELESS);
    model = review(copy);
    assertThat(state(CLEAN)).isEqualTo(State.SAME);
    model.toggle(CLEAN);
    model.accept(CLEAN);
    assertThat(state(CLEAN)).isEqualTo(State.SAME);
  }

  @Test
  void theNextDoubtGoesRound() {
    assertThat(model.stepDoubt(1)).isTrue();
    assertThat(model.selectedProperty().get()).isEqualTo(UNKNOWN);
    model.stepDoubt(1);
    assertThat(model.selectedProperty().get()).isEqualTo(DATELESS);
    model.stepDoubt(1);
    assertThat(model.selectedProperty().get()).isEqualTo(UNKNOWN);
    model.stepDoubt(-1);
    assertThat(model.selectedProperty().get()).isEqualTo(DATELESS);
    model.accept(UNKNOWN);
    model.accept(DATELESS);
    assertThat(model.stepDoubt(1)).isFalse();
  }

  @Test
  void stepsGoThroughReportsAndUnreadableFiles() {
    model.step(-1);
    assertThat(model.selectedProperty().get()).isEqualTo(CLEAN);
    model.step(1);
    model.step(1);
    model.step(1);
    assertThat(model.selectedProperty().get()).isEqualTo(EMPTY);
    model.skip();
    assertThat(model.selectedProperty().get()).isEqualTo(EMPTY);
    model.step(1);
    model.skip();
    assertThat(state(SAMPLE)).isEqualTo(State.REMOVED);
    assertThat(model.selectedProperty().get()).isEqualTo(new Place(4, 1));
  }

  @Test
  void theYearOfAFileIsChangedAtOnce() {
    assertThat(model.countYears(4, true)).isEqualTo(5);
    model.setYear(4, true, 2024);
    assertThat(model.file(4).candidate().reports())
        .allSatisfy(
            item -> {
              assertThat(requireNonNull(item.report().date()).year()).isEqualTo(2024);
              assertThat(item.report().date().yearInferred()).isFalse();
            });
    model.undo();
    assertThat(requireNonNull(report(SAMPLE).date()).year()).isEqualTo(2025);
    model.redo();
    assertThat(requireNonNull(report(SAMPLE).date()).year()).isEqualTo(2024);
  }

  @Test
  void anAnsweredDoubtIsTicked() {
    model.confirm(UNKNOWN, model.file(1).item(0).doubts().getFirst());
    assertThat(state(UNKNOWN)).isEqualTo(State.KEPT);
    assertThat(report(UNKNOWN).zone().confirmed()).isTrue();
    assertThat(report(UNKNOWN).zone().name()).isEqualTo("星桥岭高新区");
    assertThat(counts().doubts()).isEqualTo(1);
  }

  @Test
  void aChoiceOutlivesACorrectionOfAnotherReport() {
    model.select(SAMPLE);
    model.skip();
    model.correct(4, List.of(new Correction.SetHeadline(report(new Place(4, 2)).anchor(), "另题")));
    assertThat(state(SAMPLE)).isEqualTo(State.REMOVED);
    assertThat(report(new Place(4, 2)).headline()).isEqualTo("另题");
  }

  @Test
  void joinsComeApartAndGoTogetherAgain() {
    int joins = report(SAMPLE).joins().size();
    long paragraphs = report(SAMPLE).text().lines().count();
    assertThat(joins).isPositive();
    model.select(SAMPLE);
    model.breakJoins(SAMPLE);
    assertThat(report(SAMPLE).joins()).isEmpty();
    assertThat(report(SAMPLE).text().lines().count()).isEqualTo(paragraphs + joins);
    assertThat(model.selectedProperty().get()).isEqualTo(SAMPLE);
    model.undo();
    assertThat(report(SAMPLE).joins()).hasSize(joins);
  }

  @Test
  void rightJoinsAreSettledUntilUndone() {
    model.settle(SAMPLE);
    assertThat(model.file(4).isSettled(0)).isTrue();
    model.undo();
    assertThat(model.file(4).isSettled(0)).isFalse();
  }

  @Test
  void aReportSplitAndJoinedKeepsTheSelection() {
    Place third = new Place(4, 2);
    model.select(third);
    String text = report(third).text();
    int second = text.indexOf('\n') + 1;
    model.correct(4, StructureEdits.beginReport(report(third), second).stream().toList());
    assertThat(model.file(4).size()).isEqualTo(6);
    assertThat(model.selectedProperty().get()).isEqualTo(third);
    model.select(new Place(4, 3));
    model.correct(4, List.of(StructureEdits.joinReport(report(new Place(4, 3)))));
    assertThat(model.file(4).size()).isEqualTo(5);
    assertThat(model.selectedProperty().get()).isEqualTo(third);
    assertThat(report(third).text()).isEqualTo(text);
  }

  @Test
  void manyStepsAreTakenBackAndTakenAgain() {
    List<Counts> seen = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      seen.add(counts());
      model.toggle(new Place(4, i % 5));
    }
    Counts last = counts();
    for (Counts before : seen.reversed()) {
      model.undo();
      assertThat(counts()).isEqualTo(before);
    }
    seen.forEach(step -> model.redo());
    assertThat(counts()).isEqualTo(last);
    model.redo();
    assertThat(counts()).isEqualTo(last);
  }

  @Test
  void correctionsWaitForEachOther() {
    List<Runnable> work = new ArrayList<>();
    ReviewViewModel later =
        new ReviewViewModel(Desk.of(library), new Tasks(work::add, Runnable::run));
    later.add(library.review(List.of(folder.resolve("sample.txt")), ImportProgress.NONE), 0);
    later.correct(0, List.of(new Correction.SetHeadline(later.file(0).report(0).anchor(), "甲题")));
    later.correct(0, List.of(new Correction.SetByline(later.file(0).report(0).anchor(), "某人")));
    later.undo();
    assertThat(work).hasSize(1);
    work.removeFirst().run();
    assertThat(work).hasSize(1);
    work.removeFirst().run();
    assertThat(later.file(0).report(0).headline()).isEqualTo("甲题");
    assertThat(later.file(0).report(0).byline()).isNotEqualTo("某人");
    later.redo();
    assertThat(later.file(0).report(0).byline()).isEqualTo("某人");
  }

  @Test
  void anotherEncodingReadsTheFileAgainAndCanBeTakenBack() throws IOException {
    Path page = folder.resolve("gb.txt");
    Files.write(page, OddPages.DATELESS.getBytes(Charset.forName("GB18030")));
    model = review(page);
    assertThat(model.file(0).candidate().parsed().form().charset()).isEqualTo("GB18030");
    assertThat(report(CLEAN).zone().name()).isEqualTo("西安高新区");
    model.setCharset(0, "UTF-16LE");
    assertThat(model.file(0).candidate().parsed().form().charset()).isEqualTo("UTF-16LE");
    assertThat(model.file(0).candidate().parsed().text()).doesNotContain("西安");
    model.undo();
    assertThat(report(CLEAN).zone().name()).isEqualTo("西安高新区");
  }

  @Test
  void rowsFollowTheFilesAndFold() {
    int all = model.rows().size();
    assertThat(all).isEqualTo(5 + 8 + 1);
    model.setOpen(4, false);
    assertThat(model.rows()).hasSize(all - 5);
    model.select(SAMPLE);
    assertThat(model.rows()).hasSize(all);
  }

  @Test
  void decisionsSayWhatBecomesOfEveryReport() {
    model.toggle(CLEAN);
    assertThat(model.decisions())
        .extracting(decision -> decision.states())
        .startsWith(
            List.of(State.REMOVED), List.of(State.WAITING), List.of(State.WAITING), List.of());
  }
}
