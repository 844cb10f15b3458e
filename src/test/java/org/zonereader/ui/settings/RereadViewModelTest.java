package org.zonereader.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.TableFiles;
import org.zonereader.library.Tables;
import org.zonereader.model.Reread;
import org.zonereader.ui.common.Tasks;

/** Preview, apply and stop, with work and screen one step at a time. */
class RereadViewModelTest {
  private static final Tables HELD = TableFiles.defaults();
  private static final Tables CHANGED =
      new Tables(HELD.zones().subList(1, HELD.zones().size()), HELD.themes());

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> ui = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private Function<ImportProgress, Reread> answer = progress -> new Reread(3, List.of());
  private final RereadViewModel model =
      new RereadViewModel(new Asked(), HELD, new Tasks(work::add, ui::add));

  private final class Asked implements TableWork {
    @Override
    public Reread preview(Tables tables, ImportProgress progress) {
      asked.add(tables.equals(CHANGED) ? "preview changed" : "preview held");
      return answer.apply(progress);
    }

    @Override
    public Reread use(Tables tables, ImportProgress progress) {
      asked.add(tables.equals(CHANGED) ? "use changed" : "use other");
      return answer.apply(progress);
    }

    @Override
    public Reread reread(ImportProgress progress) {
      asked.add("reread");
      return answer.apply(progress);
    }
  }

  private void runAll() {
    while (!work.isEmpty() || !ui.isEmpty()) {
      (work.isEmpty() ? ui : work).remove().run();
    }
  }

  @Test
  void tablesAreUsedOnlyAfterTheirPreview() {
    model.apply();
    runAll();
    assertThat(asked).isEmpty();
    model.previewTables(CHANGED);
    assertThat(model.isRunning()).isTrue();
    runAll();
    assertThat(model.stateProperty().get())
        .isEqualTo(new RereadState.Preview(new Reread(3, List.of()), CHANGED));
    model.apply();
    runAll();
    assertThat(asked).containsExactly("preview changed", "use changed");
    assertThat(model.stateProperty().get())
        .isEqualTo(new RereadState.Done(new Reread(3, List.of()), false));
  }

  @Test
  void newerRulesReadAgainWithTheTablesThatHold() {
    model.previewRules();
    runAll();
    model.apply();
    runAll();
    assertThat(asked).containsExactly("preview held", "reread");
  }

  @Test
  void aSecondRequestWhileOneRunsIsDropped() {
    model.previewTables(CHANGED);
    model.previewRules();
    runAll();
    assertThat(asked).containsExactly("preview changed");
  }

  @Test
  void aStoppedPreviewIsNoPreview() {
    List<Boolean> cancelled = new ArrayList<>();
    answer =
        progress -> {
          cancelled.add(progress.cancelled());
          return new Reread(1, List.of());
        };
    model.previewTables(CHANGED);
    model.cancel();
    runAll();
    assertThat(cancelled).containsExactly(true);
    assertThat(model.stateProperty().get()).isEqualTo(new RereadState.Idle());
    model.apply();
    runAll();
    assertThat(asked).containsExactly("preview changed");
  }

  @Test
  void aStoppedApplicationSaysSo() {
    model.previewTables(CHANGED);
    runAll();
    model.apply();
    model.cancel();
    runAll();
    assertThat(model.stateProperty().get())
        .isEqualTo(new RereadState.Done(new Reread(3, List.of()), true));
  }

  @Test
  void stoppingOnceDoesNotStopTheNext() {
    model.previewTables(CHANGED);
    model.cancel();
    runAll();
    model.previewTables(CHANGED);
    runAll();
    assertThat(model.stateProperty().get()).isInstanceOf(RereadState.Preview.class);
  }

  @Test
  void showsTheNewestStepOnly() {
    answer =
        progress -> {
          progress.at(0, 3, "一.txt");
          progress.at(2, 3, "三.txt");
          return new Reread(3, List.of());
        };
    List<RereadState> seen = new ArrayList<>();
    model.stateProperty().subscribe(state -> seen.add(state));
    model.previewTables(CHANGED);
    runAll();
    assertThat(seen)
        .containsExactly(
            new RereadState.Idle(),
            new RereadState.Running(false, 0, 0, ""),
            new RereadState.Running(false, 2, 3, "三.txt"),
            new RereadState.Preview(new Reread(3, List.of()), CHANGED));
  }

  @Test
  void aFaultEndsAsAStateAndCanBeDismissed() {
    RuntimeException fault = new IllegalStateException("disk");
    answer =
        progress -> {
          throw fault;
        };
    model.previewTables(CHANGED);
    runAll();
    assertThat(model.stateProperty().get()).isEqualTo(new RereadState.Failed(fault));
    model.dismiss();
    assertThat(model.stateProperty().get()).isEqualTo(new RereadState.Idle());
  }
}
