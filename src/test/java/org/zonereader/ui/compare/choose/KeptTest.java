package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonereader.model.ZoneGroup;

/** Saving, renaming and deleting what has a name. */
class KeptTest {
  private final Samples samples = new Samples();
  private final Shelves<ZoneGroup, List<String>> shelf = Shelves.groups();
  private final Kept<ZoneGroup, List<String>> kept = new Kept<>(shelf, samples.desk(), "group.");

  @BeforeEach
  void fill() {
    shelf.save("甲", List.of("a"));
    shelf.save("乙", List.of("b"));
    kept.load();
  }

  @Test
  void aNameThatIsTakenIsReplacedOnlyWhenAskedAgain() {
    kept.nameProperty().set("甲");
    kept.save(List.of("c"), () -> {});
    assertThat(kept.noteProperty().get()).isEqualTo("已有同名名单，再按一次覆盖。");
    assertThat(shelf.kept.getFirst().zones()).containsExactly("a");

    kept.save(List.of("c"), () -> {});
    assertThat(shelf.kept).extracting(ZoneGroup::zones).containsExactly(List.of("b"), List.of("c"));
    assertThat(kept.noteProperty().get()).isEmpty();
    assertThat(kept.nameProperty().get()).isEmpty();
  }

  @Test
  void typingOnForgetsTheConsent() {
    kept.nameProperty().set("甲");
    kept.save(List.of("c"), () -> {});
    kept.nameProperty().set("乙");
    kept.save(List.of("c"), () -> {});

    assertThat(shelf.names()).containsExactly("甲", "乙");
    assertThat(shelf.kept.getLast().zones()).containsExactly("b");
  }

  @Test
  void aNameIsNeeded() {
    kept.nameProperty().set("  ");
    kept.save(List.of("c"), () -> {});
    assertThat(kept.noteProperty().get()).isEqualTo("先写上名字。");
    assertThat(shelf.kept).hasSize(2);
  }

  @Test
  void renamingRefusesATakenName() {
    kept.renamingProperty().set(kept.items().getFirst());
    kept.rename("乙", () -> {});
    assertThat(kept.noteProperty().get()).isEqualTo("已有叫“乙”的，换个名字。");
    assertThat(shelf.names()).containsExactly("甲", "乙");

    kept.rename(" 丙 ", () -> {});
    assertThat(shelf.names()).containsExactly("丙", "乙");
    assertThat(kept.renamingProperty().get()).isNull();
  }

  @Test
  void deletingCanBeTakenBackButNeverOverAnother() {
    kept.delete(kept.items().getFirst());
    assertThat(kept.items()).extracting(ZoneGroup::name).containsExactly("乙");
    assertThat(samples.offered.getLast().sentence()).isEqualTo("已删除名单“甲”");
    kept.nameProperty().set("甲");
    kept.save(List.of("new"), () -> {});
    samples.offered.getLast().undo().run();

    assertThat(shelf.names()).containsExactly("乙", "甲", "甲（2）");
    assertThat(shelf.kept.getLast().zones()).containsExactly("a");
  }

  @Test
  void aShelfThatFailsIsSaid() {
    shelf.broken = true;
    kept.nameProperty().set("丙");
    kept.save(List.of("c"), () -> {});

    assertThat(kept.noteProperty().get()).startsWith("没能存到资料库");
    assertThat(kept.nameProperty().get()).isEqualTo("丙");
    assertThat(kept.items()).hasSize(2);
  }
}
