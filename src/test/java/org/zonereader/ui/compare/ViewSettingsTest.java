package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.ui.common.Selection;

class ViewSettingsTest {
  private static final List<String> ZONES = List.of("甲", "乙", "丙", "丁", "戊", "己");

  private final Selection selection = new Selection();
  private final ViewSettings settings = new ViewSettings(selection);

  @Test
  void beginsAsTheEmptyView() {
    assertThat(settings.view(settings.picks().get())).isEqualTo(ComparisonView.EMPTY);
  }

  @Test
  void whatWasChosenBeforeIsPicked() {
    selection.compared().setAll("甲", "乙");

    assertThat(new ViewSettings(selection).picks().get())
        .containsExactly(Pick.newest("甲"), Pick.newest("乙"));
  }

  @Test
  void zonesChosenElsewhereGetColumnsAndTheOthersKeepTheirs() {
    Pick pinned = new Pick("甲", 7L, 240);
    settings.setPicks(List.of(pinned, Pick.newest("乙")));
    selection.compared().add("丙");
    selection.compared().remove("乙");

    assertThat(settings.picks().get()).containsExactly(pinned, Pick.newest("丙"));
  }

  @Test
  void columnsSetHereAreChosenElsewhere() {
    settings.setPicks(List.of(new Pick("乙", 2L, 0), Pick.newest("甲"), new Pick("乙", 1L, 0)));

    assertThat(selection.compared()).containsExactly("乙", "甲");
    assertThat(settings.picks().get()).extracting(Pick::report).containsExactly(2L, null, 1L);
  }

  @Test
  void aSwitchIsSetOnce() {
    List<Set<Option>> seen = new ArrayList<>();
    settings.options().subscribe((old, now) -> seen.add(now));
    settings.set(Option.TRANSPOSED, true);
    settings.set(Option.TRANSPOSED, true);
    settings.set(Option.BY_USES, false);

    assertThat(seen).hasSize(1);
    assertThat(settings.is(Option.TRANSPOSED)).isTrue();
    assertThat(settings.is(Option.SHARED_MARKS)).isTrue();
    settings.set(Option.TRANSPOSED, false);
    assertThat(settings.is(Option.TRANSPOSED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void zonesAndColumnsStayEqualWhicheverIsChanged(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < 200; step++) {
      String zone = ZONES.get(random.nextInt(ZONES.size()));
      List<Pick> before = settings.picks().get();
      switch (random.nextInt(5)) {
        case 0 -> selection.toggleCompared(zone);
        case 1 -> selection.compared().setAll(zones(random));
        case 2 -> settings.setPicks(picks(random));
        case 3 -> settings.setPicks(PickList.move(before, random.nextInt(6), random.nextInt(6)));
        default -> selection.compared().remove(zone);
      }
      assertThat(PickList.zones(settings.picks().get())).isEqualTo(selection.compared());
      assertThat(selection.compared()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anAppliedViewIsTheView(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      ComparisonView view = view(random);
      settings.apply(view);

      assertThat(settings.view(settings.picks().get())).isEqualTo(view);
      assertThat(selection.compared()).isEqualTo(PickList.zones(view.columns()));
    }
  }

  private static ComparisonView view(Random random) {
    Set<Option> options = new HashSet<>();
    for (Option option : Option.values()) {
      if (random.nextBoolean()) {
        options.add(option);
      }
    }
    ComparisonFilter filter =
        random.nextBoolean()
            ? ComparisonFilter.ALL
            : new ComparisonFilter(LocalDate.of(2025, 1, 1), null, "连载", random.nextInt(4));
    Grouping[] groupings = Grouping.values();
    return new ComparisonView(
        picks(random),
        filter,
        groupings[random.nextInt(groupings.length)],
        Set.copyOf(zones(random)),
        options);
  }

  private static List<String> zones(Random random) {
    List<String> zones = new ArrayList<>(ZONES);
    Collections.shuffle(zones, random);
    return zones.subList(0, random.nextInt(ZONES.size() + 1));
  }

  /** Columns in any order, a zone perhaps several times. */
  private static List<Pick> picks(Random random) {
    List<Pick> picks = new ArrayList<>();
    for (String zone : zones(random)) {
      int reports = 1 + random.nextInt(3);
      for (long report = 0; report < reports; report++) {
        picks.add(new Pick(zone, report == 0 ? null : report, random.nextInt(2) * 200));
      }
    }
    Collections.shuffle(picks, random);
    return picks;
  }
}
