package org.zonereader.ui.compare.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zonereader.testing.SampleThemes;

/** Which themes are shown, without a toolkit. */
class ThemesPanelModelTest {
  private final List<Set<String>> applied = new ArrayList<>();
  private final ThemesPanelModel model =
      new ThemesPanelModel(SampleThemes.all(), () -> Set.of("域", "旧"), applied::add);

  @Test
  void themesAreHiddenAndShown() {
    model.open();
    assertThat(model.isShown(model.list().getFirst())).isFalse();
    model.toggle(model.list().getFirst());
    model.toggle(model.list().getLast());

    assertThat(applied).containsExactly(Set.of("旧"), Set.of("旧", "绿"));
    model.showAll();
    assertThat(applied.getLast()).isEmpty();
    assertThat(model.isShown(model.list().getLast())).isTrue();
  }
}
