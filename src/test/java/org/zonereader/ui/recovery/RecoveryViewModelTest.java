package org.zonereader.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.library.Backup;
import org.zonereader.library.ImportProgress;
import org.zonereader.library.LostReport;
import org.zonereader.library.LostReport.Original;
import org.zonereader.library.Recovered;
import org.zonereader.model.Holdings;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportPlace;
import org.zonereader.text.Messages;
import org.zonereader.ui.common.Tasks;

class RecoveryViewModelTest {
  private static final Backup BACKUP =
      new Backup(Path.of("b"), LocalDateTime.of(2025, 11, 3, 15, 40), 12);
  private static final List<LostReport> LOST =
      List.of(
          lost("合肥高新区", "十月简报汇编.docx", 1, 52, Original.FOUND),
          lost("西安高新区", "十月简报汇编.docx", 3, 52, Original.FOUND),
          lost("成都高新区", "成都专报.docx", 1, 59, Original.GONE));

  private final List<String> asked = new ArrayList<>();

  private static LostReport lost(
      String zone, String file, int ordinal, int minute, Original original) {
    OffsetDateTime time =
        LocalDateTime.of(2025, 11, 3, 15, minute).atZone(ZoneId.systemDefault()).toOffsetDateTime();
    return new LostReport(new ReportPlace(file, file, "/x/" + file, ordinal, zone), time, original);
  }

  private static Recovered recovered(@Nullable Backup backup, List<LostReport> lost) {
    return new Recovered(
        Path.of("l"),
        backup,
        new Holdings(409, 100, 50, 7, 46),
        lost,
        Path.of("damaged"),
        "page 3");
  }

  private RecoveryViewModel model(List<LostReport> lost, Tasks tasks, boolean fails) {
    RecoveryActions actions =
        new RecoveryActions() {
          @Override
          public ImportResult importAgain(List<LostReport> reports, ImportProgress progress) {
            asked.add("import " + reports.size());
            progress.at(1, 2, "x");
            if (fails) {
              throw new IllegalStateException("full");
            }
            return new ImportResult(List.of(), List.of(), List.of(), 0, 0, false);
          }

          @Override
          public void imported(ImportResult result) {
            asked.add("imported");
          }

          @Override
          public void leave() {
            asked.add("leave");
          }

          @Override
          public void openFolder(Path folder) {
            asked.add("open " + folder);
          }

          @Override
          public void copy(String words) {
            asked.add("copy");
          }
        };
    return new RecoveryViewModel(recovered(BACKUP, lost), actions, tasks);
  }

  @Test
  void whatWasFoundIsImportedOnce() {
    List<Runnable> work = new ArrayList<>();
    RecoveryViewModel model = model(LOST, new Tasks(work::add, Runnable::run), false);
    List<RecoveryState> states = new ArrayList<>();
    model.stateProperty().subscribe(now -> states.add(now));
    model.importAgain();
    model.importAgain();
    // Not left half-way.
    model.goOn();
    assertThat(work).hasSize(1);
    work.getFirst().run();
    assertThat(asked).containsExactly("import 2", "imported");
    assertThat(states).contains(new RecoveryState.Importing(1, 2));
    assertThat(states.getLast()).isEqualTo(new RecoveryState.Asking());
  }

  @Test
  void withoutOriginalsThereIsOnlyTheWayOn() {
    RecoveryViewModel model =
        model(LOST.subList(2, 3), new Tasks(Runnable::run, Runnable::run), false);
    model.importAgain();
    assertThat(asked).isEmpty();
    model.goOn();
    model.openFolder();
    assertThat(asked).containsExactly("leave", "open damaged");
  }

  @Test
  void anImportThatFailsCanBeTriedAgain() {
    RecoveryViewModel model = model(LOST, new Tasks(Runnable::run, Runnable::run), true);
    model.importAgain();
    assertThat(model.stateProperty().get()).isEqualTo(new RecoveryState.Failed("full"));
    model.importAgain();
    assertThat(asked).containsExactly("import 2", "import 2");
  }

  @Test
  void theWordsAreThoseOfThePicture() {
    RecoveryWords words = words(recovered(BACKUP, LOST.subList(0, 2)), Locale.SIMPLIFIED_CHINESE);
    assertThat(words.title()).isEqualTo("资料库已从备份恢复");
    assertThat(words.explanation())
        .isEqualTo("资料库文件检查时发现已损坏。现在打开的是 11月3日 15:40 的备份。按导入日志，备份之后还导入过 2 篇，不在其中。");
    assertThat(words.journal()).isEqualTo("导入日志记有 411 篇，少 2 篇");
    assertThat(words.gone()).startsWith("11月3日 15:40 之后");
    assertThat(words.listTitle()).isEqualTo("可以重新导入的 2 篇");
    assertThat(words.origin(LOST.get(1))).isEqualTo("十月简报汇编.docx，第 3 篇，15:52 导入");
    RecoveryWords some = words(recovered(BACKUP, LOST), Locale.SIMPLIFIED_CHINESE);
    assertThat(some.listTitle()).isEqualTo("备份里没有的 3 篇，可以重新导入 2 篇");
    assertThat(some.origin(LOST.get(2))).isEqualTo("成都专报.docx，15:59 导入");
    assertThat(some.original(LOST.get(2))).isEqualTo("原文件不在");
    RecoveryWords none = words(recovered(null, LOST), Locale.SIMPLIFIED_CHINESE);
    assertThat(none.title()).isEqualTo("资料库已损坏，没有可用的备份");
    assertThat(none.origin(LOST.get(2))).isEqualTo("成都专报.docx，11月3日 15:59 导入");
  }

  @Test
  void technicalDetailsNameNoReportAndNoSource() {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      String details = words(recovered(BACKUP, LOST), locale).technical();
      assertThat(details).contains("page 3", "missing: 3").doesNotContain("合肥", "简报");
    }
  }

  private static RecoveryWords words(Recovered recovered, Locale locale) {
    Messages messages = Messages.of(RecoveryView.class, locale);
    return new RecoveryWords(recovered, messages, LocalDate.of(2025, 12, 1));
  }
}
