package org.zonereader.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.library.TableFiles;
import org.zonereader.library.Tables;
import org.zonereader.model.Theme;
import org.zonereader.model.Zone;
import org.zonereader.text.Pinyin;

/** Edits of both tables in a draft. */
class TableViewModelsTest {
  private static final Tables HELD = TableFiles.defaults();

  private final TablesDraft draft = new TablesDraft(HELD);
  private final ZoneTableViewModel zones =
      new ZoneTableViewModel(draft, (name, typed) -> Pinyin.of(name).matches(typed));
  private final ThemeTableViewModel themes = new ThemeTableViewModel(draft);

  private static Zone zone(String name, String... aliases) {
    return new Zone(name, name, "", "", List.of(aliases), List.of(), List.of());
  }

  private static Theme theme(String seal, String name) {
    Theme first = HELD.themes().getFirst();
    return new Theme(seal, name, 0, first.light(), first.dark(), List.of(new Theme.Term("试点", 2)));
  }

  private List<String> seals() {
    return draft.get().themes().stream().map(Theme::seal).toList();
  }

  @Test
  void aChangedZoneKeepsItsPlaceAndANewOneComesLast() {
    Zone third = HELD.zones().get(2);
    zones.save(third, zone("改名高新区"));
    assertThat(draft.get().zones().get(2).name()).isEqualTo("改名高新区");
    zones.save(null, zone("云中高新区"));
    assertThat(draft.get().zones().getLast().name()).isEqualTo("云中高新区");
    assertThat(zones.size()).isEqualTo(HELD.zones().size() + 1);
    assertThat(draft.zonesChanged()).isTrue();
    assertThat(draft.themesChanged()).isFalse();
  }

  @Test
  void takingAnEditBackIsNoChange() {
    Zone first = HELD.zones().getFirst();
    zones.delete(first);
    assertThat(draft.zonesChanged()).isTrue();
    assertThat(zones.isDefault()).isFalse();
    zones.restoreDefaults();
    assertThat(draft.zonesChanged()).isFalse();
    assertThat(zones.isDefault()).isTrue();
  }

  @Test
  void theFilterKnowsChinesePinyinInitialsAndAliases() {
    zones.save(null, zone("云中高新区", "天上园"));
    for (String typed : List.of("云中", "yunzhong", "yzg", "天上")) {
      zones.filterProperty().set(typed);
      assertThat(zones.rows()).as(typed).extracting(line -> line.zone().name()).contains("云中高新区");
    }
    zones.filterProperty().set("没有这个");
    assertThat(zones.rows()).isEmpty();
  }

  @Test
  void zonesWithMostReportsComeFirstInTheShortList() {
    String last = HELD.zones().getLast().name();
    zones.reportsProperty().set(Map.of(last, 4, HELD.zones().get(7).name(), 9));
    assertThat(zones.shortList())
        .extracting(ZoneLine::reports)
        .startsWith(9, 4, 0)
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(zones.shortList().get(1).zone().name()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void movingLosesNoThemeAndNumbersThemInOrder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(HELD.themes().size());
      int to = random.nextInt(HELD.themes().size() + 4) - 2;
      String moved = seals().get(from);
      int now = themes.move(from, to);
      assertThat(seals().get(now)).as("seed %d", seed).isEqualTo(moved);
    }
    assertThat(seals())
        .containsExactlyInAnyOrderElementsOf(HELD.themes().stream().map(Theme::seal).toList());
    assertThat(draft.get().themes())
        .extracting(Theme::order)
        .containsExactlyElementsOf(IntStream.range(0, HELD.themes().size()).boxed().toList());
  }

  @Test
  void movingThereAndBackIsNoChange() {
    themes.move(0, 5);
    assertThat(draft.themesChanged()).isTrue();
    themes.move(5, 0);
    assertThat(draft.themesChanged()).isFalse();
  }

  @Test
  void theLastThemeStays() {
    draft.setThemes(List.of(theme("试", "试点工作"), theme("验", "验收工作")));
    themes.delete(draft.get().themes().getFirst());
    assertThat(seals()).containsExactly("验");
    assertThat(themes.canDelete()).isFalse();
    themes.delete(draft.get().themes().getFirst());
    assertThat(seals()).containsExactly("验");
  }

  @Test
  void aDraftTakesOnlyWhatAnotherHasChanged() {
    TablesDraft other = new TablesDraft(HELD);
    new ThemeTableViewModel(other).save(null, theme("试", "试点工作"));
    zones.save(null, zone("云中高新区"));
    draft.take(other);
    assertThat(seals()).endsWith("试");
    assertThat(draft.get().zones().getLast().name()).isEqualTo("云中高新区");
    draft.discard();
    assertThat(draft.get()).isEqualTo(HELD);
  }
}
