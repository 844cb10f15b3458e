package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.model.Theme;

class ThemeFileTest {
  private static final String COLOURS =
      "{\"edge\": \"#112233\", \"ink\": \"#445566\", \"tint\": \"#778899\"}";
  private static final String GOOD =
      "{\"themes\": [{\"seal\": \"水\", \"name\": \"水利\", \"light\": "
          + COLOURS
          + ", \"dark\": "
          + COLOURS
          + ", \"terms\": {\"河道\": 2}}]}";

  private static List<Theme> read(String json) throws IOException {
    return ThemeFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theSixteenDefaultsInTheirOrder() {
    List<Theme> themes = ThemeFile.defaults();
    assertThat(themes)
        .extracting(Theme::seal)
        .containsExactly("域 规 科 产 新 数 改 商 开 稳 民 安 党 学 才 绿".split(" ", -1));
    for (int i = 0; i < themes.size(); i++) {
      assertThat(themes.get(i).order()).isEqualTo(i);
      assertThat(themes.get(i).terms()).as(themes.get(i).name()).hasSizeBetween(40, 120);
    }
  }

  @Test
  void noDefaultTermStandsUnderTwoThemes() {
    List<String> terms =
        ThemeFile.defaults().stream()
            .flatMap(theme -> theme.terms().stream())
            .map(Theme.Term::text)
            .toList();
    assertThat(terms).doesNotHaveDuplicates();
  }

  @Test
  void readsATheme() throws IOException {
    Theme.Colours colours = new Theme.Colours("#112233", "#445566", "#778899");
    assertThat(read(GOOD))
        .containsExactly(
            new Theme("水", "水利", 0, colours, colours, List.of(new Theme.Term("河道", 2))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"seal\": \"水\"|\"seal\": \"水利\"|/themes/0/seal",
        "\"name\": \"水利\"|\"name\": \" \"|/themes/0/name",
        "\"name\": \"水利\",||/themes/0/name",
        "#445566|blue|/themes/0/light/ink",
        "\"河道\": 2|\"河道\": 0|/themes/0/terms/河道",
        "\"河道\": 2|\"河道\": \"2\"|/themes/0/terms/河道",
        "{\"河道\": 2}|[]|/themes/0/terms",
        "\"河道\": 2|\"河道\": 2, \"河道\": 3|line 1",
        "\"themes\"|\"theme\"|/themes",
        "]}|]|line 1",
      })
  void aBadFileNamesThePlace(String good, String bad, String place) {
    String json = GOOD.replace(good, bad == null ? "" : bad);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(BadThemeFileException.class)
        .extracting(e -> ((BadThemeFileException) e).place())
        .asString()
        .startsWith(place);
  }

  @Test
  void aSealStandsForOneThemeOnly() {
    String theme = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.indexOf(']'));
    String twice = GOOD.replace(theme, theme + ", " + theme);
    assertThatThrownBy(() -> read(twice)).hasMessageContaining("/themes/1/seal");
  }
}
