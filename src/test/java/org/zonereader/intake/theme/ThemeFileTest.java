package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.theme.BadThemeFileException.Fault;
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
      assertThat(themes.get(i).terms()).as(themes.get(i).name()).hasSizeBetween(40, 400);
    }
  }

  @Test
  void theFastReaderOfTheDefaultsReadsWhatTheStrictOneDoes() throws IOException {
    try (InputStream packed =
        ThemeFileTest.class.getResourceAsStream("/org/zonereader/data/themes.json")) {
      assertThat(ThemeFile.defaults()).isEqualTo(ThemeFile.read(Objects.requireNonNull(packed)));
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
        "\"seal\": \"水\"|\"seal\": \"水利\"|/themes/0/seal|SEAL_LENGTH",
        "\"seal\": \"水\"|\"seal\": 7|/themes/0/seal|NO_TEXT",
        "\"name\": \"水利\"|\"name\": \" \"|/themes/0/name|NO_TEXT",
        "\"name\": \"水利\",||/themes/0/name|MISSING",
        "\"name\": \"水利\"|\"name\": null|/themes/0/name|MISSING",
        "\"name\"|\"title\"|/themes/0/title|UNKNOWN",
        "\"edge\": \"#112233\"|\"edge\": \"#112233\", \"glow\": 1|/themes/0/light/glow|UNKNOWN",
        "#445566|blue|/themes/0/light/ink|COLOUR",
        "\"河道\": 2|\"河道\": 0|/themes/0/terms/河道|WEIGHT",
        "\"河道\": 2|\"河道\": -1.5|/themes/0/terms/河道|WEIGHT",
        "\"河道\": 2|\"河道\": \"2\"|/themes/0/terms/河道|WEIGHT",
        "\"河道\": 2|\"河道\": 1e999|/themes/0/terms/河道|WEIGHT",
        "\"河道\": 2|\"河道 \": 2|/themes/0/terms/河道 |TERM",
        "\"河道\": 2|\"“”\": 2|/themes/0/terms/“”|TERM",
        "\"河道\": 2|\"\": 2|/themes/0/terms/|TERM",
        "{\"河道\": 2}|[]|/themes/0/terms|NOT_AN_OBJECT",
        "\"河道\": 2|\"河道\": 2, \"河道\": 3|line 1|BROKEN",
        "\"themes\"|\"theme\"|/theme|UNKNOWN",
        "]}|]|line 1|BROKEN",
        "]}|]} {}|line 1|BROKEN",
      })
  void aBadFileNamesThePlaceAndTheFault(String good, String bad, String place, Fault fault) {
    String json = GOOD.replace(good, bad == null ? "" : bad);
    assertThat(json).isNotEqualTo(GOOD);
    fails(json, place, fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|/|EMPTY",
        "{}|/themes|MISSING",
        "{\"themes\": []}|/themes|NO_THEMES",
        "{\"themes\": 3}|/themes|NO_THEMES",
        "{\"themes\": [3]}|/themes/0|NOT_AN_OBJECT",
        "[]|/|NOT_AN_OBJECT",
        "seal|line 1|BROKEN"
      })
  void whatIsNoTableAtAll(String json, String place, Fault fault) {
    fails(json, place, fault);
  }

  @Test
  void bytesThatAreNotUtf8AreNotReplacedInSilence() {
    byte[] gbk = GOOD.getBytes(Charset.forName("GBK"));
    assertThatThrownBy(() -> ThemeFile.read(new ByteArrayInputStream(gbk)))
        .isInstanceOfSatisfying(
            BadThemeFileException.class, e -> assertThat(e.fault()).isEqualTo(Fault.BROKEN));
  }

  private static void fails(String json, String place, Fault fault) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            BadThemeFileException.class,
            e -> {
              assertThat(e.place()).startsWith(place);
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e).hasMessageStartingWith(e.place()).hasMessageContaining(e.found());
            });
  }

  @Test
  void theDefaultsSurviveWritingAndReading() throws IOException {
    assertThat(read(written(ThemeFile.defaults()))).isEqualTo(ThemeFile.defaults());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyTableSurvivesWritingAndReading(long seed) throws IOException {
    Random random = new Random(seed);
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      List<Theme.Term> terms = new ArrayList<>();
      for (int j = 0; j < random.nextInt(30); j++) {
        String text = "词\"\\𠮷" + Integer.toString(j, 36) + (char) ('一' + random.nextInt(20000));
        terms.add(new Theme.Term(text, Math.exp(20 * random.nextGaussian())));
      }
      themes.add(
          new Theme("" + (char) ('一' + i), "主题 " + i, i, colours(random), colours(random), terms));
    }
    List<Theme> shuffled = new ArrayList<>(themes);
    Collections.shuffle(shuffled, random);
    assertThat(read(written(shuffled))).isEqualTo(themes);
  }

  private static Theme.Colours colours(Random random) {
    return new Theme.Colours(colour(random), colour(random), colour(random));
  }

  private static String colour(Random random) {
    return String.format(Locale.ROOT, "#%06X", random.nextInt(1 << 24));
  }

  private static String written(List<Theme> themes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ThemeFile.write(themes, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    Theme.Colours colours = new Theme.Colours("#112233", "#445566", "#778899");
    Theme.Term term = new Theme.Term("河道", 2);
    refuses(new Theme("水", "水利", 0, colours, colours, List.of(term, term)), Fault.TWICE);
    refuses(
        new Theme("水", "水利", 0, colours, colours, List.of(new Theme.Term("河", Double.NaN))),
        Fault.WEIGHT);
    refuses(new Theme("水利", "水利", 0, colours, colours, List.of(term)), Fault.SEAL_LENGTH);
  }

  private static void refuses(Theme theme, Fault fault) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> ThemeFile.write(List.of(theme), out))
        .isInstanceOfSatisfying(
            BadThemeFileException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    assertThat(out.size()).isZero();
  }

  @Test
  void aNameStandsForOneThemeOnly() {
    String theme = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.indexOf(']'));
    fails(
        GOOD.replace(theme, theme + ", " + theme.replace("\"水\"", "\"河\"")),
        "/themes/1/name",
        Fault.TWICE);
  }

  @Test
  void aSealStandsForOneThemeOnly() {
    String theme = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.indexOf(']'));
    String twice = GOOD.replace(theme, theme + ", " + theme);
    assertThatThrownBy(() -> read(twice)).hasMessageContaining("/themes/1/seal");
  }
}
