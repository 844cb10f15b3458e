package org.zonereader.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonereader.library.ImportProgress;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.ui.common.Tasks;

class ImportViewModelTest {
  private static final List<Path> FILES = List.of(Path.of("一.txt"));

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> ui = new ArrayDeque<>();
  private final List<Long> removed = new ArrayList<>();
  private final Tasks tasks = new Tasks(work::add, ui::add);

  private ImportViewModel model(Importing importer) {
    return new ImportViewModel(importer::run, removed::addAll, tasks);
  }

  private interface Importing {
    ImportResult run(List<Path> files, ImportProgress progress);
  }

  private void runAll() {
    while (!work.isEmpty() || !ui.isEmpty()) {
      (work.isEmpty() ? ui : work).remove().run();
    }
  }

  private static ImportResult result(boolean cancelled) {
    ReportSummary report = new ReportSummary(7, "甲高新区", "标题", null, 0, 3, Map.of());
    return new ImportResult(List.of(report), List.of(), List.of(), 0, 0, cancelled);
  }

  @Test
  void showsTheNewestStepThenTheResult() {
    List<ImportState> seen = new ArrayList<>();
    ImportViewModel model =
        model(
            (files, progress) -> {
              progress.at(0, 3, "一.txt");
              progress.at(1, 3, "二.txt");
              return result(false);
            });
    model.stateProperty().subscribe(state -> seen.add(state));
    model.start(FILES);
    assertThat(model.isRunning()).isTrue();
    runAll();
    assertThat(seen)
        .containsExactly(
            new ImportState.Idle(),
            new ImportState.Running(0, 0, ""),
            new ImportState.Running(1, 3, "二.txt"),
            new ImportState.Finished(result(false)));
  }

  @Test
  void cancelReachesTheImporter() {
    ImportViewModel model = model((files, progress) -> result(progress.cancelled()));
    model.start(FILES);
    model.cancel();
    runAll();
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Finished(result(true)));
  }

  @Test
  void oneImportAtATime() {
    ImportViewModel model = model((files, progress) -> result(false));
    model.start(FILES);
    model.start(FILES);
    assertThat(work).hasSize(1);
  }

  @Test
  void aFaultIsAStateNotACrash() {
    IllegalStateException fault = new IllegalStateException("disk");
    ImportViewModel model =
        model(
            (files, progress) -> {
              throw fault;
            });
    model.start(FILES);
    runAll();
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Failed(fault));
  }

  @Test
  void undoRemovesWhatWasAdded() {
    ImportViewModel model = model((files, progress) -> result(false));
    model.start(FILES);
    runAll();
    List<String> done = new ArrayList<>();
    model.undo(() -> done.add("undone"));
    runAll();
    assertThat(removed).containsExactly(7L);
    assertThat(done).containsExactly("undone");
    assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Idle());
  }

  @Test
  void theResultInWords() {
    ImportText text = new ImportText(Locale.SIMPLIFIED_CHINESE);
    assertThat(text.summary(result(false))).isEqualTo("已导入 1 篇，1 个园区，3 条要点");
    assertThat(text.summary(new ImportResult(List.of(), List.of("甲.txt"), List.of(), 0, 0, false)))
        .isEqualTo("1 个文件和已有的相同，没有重复导入");
    ImportProblem problem = new ImportProblem("坏.txt", 3, "not-text", List.of("17", "3"));
    assertThat(text.problem(problem)).startsWith("坏.txt，第 3 行：");
  }
}
