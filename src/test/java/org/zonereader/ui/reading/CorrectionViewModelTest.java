package org.zonereader.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Span;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.reading.CorrectionOutcome.Offer;

class CorrectionViewModelTest {
  private static final Anchor AT = new Anchor(new Span(3, 5), "两字");
  private static final List<Correction> ZONE = List.of(new Correction.SetZone(AT, "丙高新区"));

  private final NoCorrections store = new NoCorrections();
  private final Messages messages = Messages.of(ReadingView.class, Locale.SIMPLIFIED_CHINESE);
  private final CorrectionViewModel model =
      new CorrectionViewModel(store, new Tasks(Runnable::run, Runnable::run), messages);

  private CorrectionOutcome outcome() {
    return Objects.requireNonNull(model.outcomeProperty().get());
  }

  @Test
  void aCorrectionIsToldAndCanBeTakenBackAndAgain() {
    model.correct(SampleReports.FULL, ZONE);
    assertThat(outcome().sentence()).isEqualTo("已更正：改园区，甲高新区");
    assertThat(outcome().show()).isEqualTo(SampleReports.FULL);
    assertThat(outcome().offer()).isEqualTo(Offer.UNDO);
    assertThat(model.undoableProperty().get()).isEqualTo("改园区，甲高新区");
    assertThat(model.redoableProperty().get()).isNull();

    model.undo();
    assertThat(outcome().sentence()).isEqualTo("已撤销：改园区，甲高新区");
    assertThat(outcome().offer()).isEqualTo(Offer.REDO);
    assertThat(outcome().show()).isEqualTo(SampleReports.FULL);
    assertThat(model.undoableProperty().get()).isNull();
    assertThat(model.redoableProperty().get()).isEqualTo("改园区，甲高新区");

    model.redo();
    assertThat(outcome().sentence()).isEqualTo("已恢复：改园区，甲高新区");
    assertThat(outcome().offer()).isEqualTo(Offer.UNDO);
  }

  @Test
  void stepsAreNamedByWhatTheyDid() {
    model.correct(
        1,
        List.of(
            new Correction.RemovePriority(AT), new Correction.PutPriority(AT, List.of(), null)));
    assertThat(outcome().sentence()).isEqualTo("已更正：改要点范围，甲高新区");
    model.correct(1, List.of(new Correction.SetTheme(AT, "科"), new Correction.SetTheme(AT, "科")));
    assertThat(outcome().sentence()).isEqualTo("已更正：改主题，甲高新区");
    model.correct(1, List.of(new Correction.SetDate(AT, null), new Correction.SetByline(AT, "甲")));
    assertThat(outcome().sentence()).isEqualTo("已更正：改日期、改署名，甲高新区");
  }

  @Test
  void everyCorrectionHasAName() {
    List<Class<?>> kinds = kinds(Correction.class).toList();
    assertThat(kinds).hasSize(11);
    for (Class<?> kind : kinds) {
      assertThat(messages.get("step." + kind.getSimpleName())).isNotBlank();
    }
  }

  /** The records below a sealed interface. */
  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isInterface()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CorrectionViewModelTest::kinds)
        : Stream.of(type);
  }

  @Test
  void deletionNamesWhatIsGoneAndUndoShowsItAgain() {
    model.delete(SampleReports.BARE);
    assertThat(outcome().sentence()).isEqualTo("已删除 1 篇报道，乙高新区");
    assertThat(outcome().removed()).containsExactly(SampleReports.BARE);
    model.undo();
    assertThat(outcome().show()).isEqualTo(SampleReports.BARE);
    assertThat(outcome().removed()).isEmpty();
    model.redo();
    assertThat(outcome().removed()).containsExactly(SampleReports.BARE);

    model.deleteSourceOf(SampleReports.FULL);
    assertThat(store.asked).endsWith("delete " + List.of(SampleReports.FULL, SampleReports.BARE));
  }

  @Test
  void nothingToDoTellsNothing() {
    model.undo();
    model.redo();
    model.correct(1, List.of());
    model.deleteSourceOf(99);
    assertThat(model.outcomeProperty().get()).isNull();
    assertThat(store.asked).containsExactly("undo", "redo");
  }

  @Test
  void aFaultIsToldAndTheNextStepRuns() {
    store.broken = true;
    model.correct(1, ZONE);
    assertThat(outcome().sentence()).isEqualTo("没有改成，资料库没有改动：磁盘已满");
    assertThat(outcome().offer()).isEqualTo(Offer.NONE);
    store.broken = false;
    model.correct(1, ZONE);
    assertThat(outcome().offer()).isEqualTo(Offer.UNDO);
  }

  @Test
  void stepsWaitForEachOther() {
    Deque<Runnable> work = new ArrayDeque<>();
    CorrectionViewModel slow =
        new CorrectionViewModel(store, new Tasks(work::add, Runnable::run), messages);
    List<@Nullable String> told = new ArrayList<>();
    slow.outcomeProperty().subscribe(done -> told.add(done == null ? null : done.sentence()));
    slow.correct(1, ZONE);
    slow.undo();
    slow.undo();
    slow.redo();
    assertThat(work).hasSize(1);
    while (!work.isEmpty()) {
      work.remove().run();
      assertThat(work).hasSizeLessThan(2);
    }
    assertThat(store.asked).containsExactly("correct 1", "undo", "undo", "redo");
    assertThat(told).containsExactly(null, "已更正：改园区，甲高新区", "已撤销：改园区，甲高新区", "已恢复：改园区，甲高新区");
  }
}
