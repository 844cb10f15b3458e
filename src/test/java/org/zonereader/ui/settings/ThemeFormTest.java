package org.zonereader.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.library.TableFiles;
import org.zonereader.model.Theme;
import org.zonereader.ui.settings.ThemeForm.Problem;

class ThemeFormTest {
  private static final List<Theme> PACKED = TableFiles.defaults().themes();
  private static final List<Theme.Term> TERMS = List.of(new Theme.Term("试点", 2));

  private static ThemeForm form(String seal, String name, List<Theme.Term> terms) {
    ThemeForm empty = ThemeForm.besides(PACKED);
    return new ThemeForm(seal, name, empty.light(), empty.dark(), terms);
  }

  static List<Theme> packed() {
    return PACKED;
  }

  @ParameterizedTest
  @MethodSource("packed")
  void everyPackedThemeIsCorrectAndReadable(Theme theme) {
    List<Theme> others = PACKED.stream().filter(other -> !other.equals(theme)).toList();
    assertThat(ThemeForm.of(theme).problems(others)).isEmpty();
    for (Theme.Colours colours : List.of(theme.light(), theme.dark())) {
      assertThat(Contrast.of(colours.ink(), colours.tint())).isGreaterThan(Contrast.ENOUGH);
    }
  }

  @Test
  void sealAndNameBelongToOneTheme() {
    String seal = PACKED.getFirst().seal();
    String name = PACKED.getFirst().name();
    assertThat(form(seal, "试点工作", TERMS).problems(PACKED)).containsExactly(Problem.SEAL_TAKEN);
    assertThat(form("试", name, TERMS).problems(PACKED)).containsExactly(Problem.NAME_TAKEN);
    assertThat(form("试", "试点工作", TERMS).problems(PACKED)).isEmpty();
  }

  @Test
  void aSealIsOneCharacterEvenARareOne() {
    assertThat(form("试点", "试点工作", TERMS).problems(PACKED)).containsExactly(Problem.SEAL_LENGTH);
    assertThat(form("", "试点工作", TERMS).problems(PACKED)).containsExactly(Problem.SEAL_LENGTH);
    assertThat(form("𠮷", "试点工作", TERMS).problems(PACKED)).isEmpty();
  }

  @Test
  void nameTermsAndColoursMustBeThere() {
    assertThat(form("试", " ", List.of()).problems(PACKED))
        .containsExactly(Problem.NAME_EMPTY, Problem.NO_TERMS);
    Theme.Colours bad = new Theme.Colours("#12345", "#000000", "#FFFFFF");
    Theme.Colours good = new Theme.Colours("#123456", "#000000", "#FFFFFF");
    assertThat(new ThemeForm("试", "试点工作", good, bad, TERMS).problems(PACKED))
        .containsExactly(Problem.COLOUR);
  }

  @Test
  void aNewTermWeighsTwoAndOtherWeightsAreNumbersAboveNought() {
    assertThat(ThemeForm.weight(" ")).isEqualTo(2);
    assertThat(ThemeForm.weight(" 1.5 ")).isEqualTo(1.5);
    for (String typed : List.of("0", "-1", "很重", "NaN", "Infinity")) {
      assertThat(ThemeForm.weight(typed)).as(typed).isNaN();
    }
  }

  @Test
  void aTermHoldsSomethingToFind() {
    assertThat(ThemeForm.isTerm("5G")).isTrue();
    assertThat(ThemeForm.isTerm("“双碳”")).isTrue();
    assertThat(ThemeForm.isTerm("“”")).isFalse();
    assertThat(ThemeForm.isTerm(" ")).isFalse();
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Contrast.of("#000000", "#FFFFFF")).isEqualTo(21);
    assertThat(Contrast.of("#777777", "#777777")).isEqualTo(1);
    // The two greys between which the standard draws the line for small text.
    assertThat(Contrast.of("#767676", "#FFFFFF")).isGreaterThan(Contrast.ENOUGH);
    assertThat(Contrast.of("#FFFFFF", "#777777")).isLessThan(Contrast.ENOUGH);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 359})
  void newColoursAreReadableInEveryHue(int hue) {
    for (Theme.Colours colours : List.of(FreeColours.light(hue), FreeColours.dark(hue))) {
      assertThat(ThemeForm.isColour(colours.edge())).isTrue();
      assertThat(Contrast.of(colours.ink(), colours.tint())).isGreaterThan(Contrast.ENOUGH);
    }
  }

  @Test
  void newColoursAreNobodyElses() {
    Theme.Colours fresh = FreeColours.light(PACKED);
    assertThat(PACKED).extracting(theme -> theme.light().edge()).doesNotContain(fresh.edge());
    assertThat(FreeColours.light(List.of())).isEqualTo(FreeColours.light(0));
  }
}
