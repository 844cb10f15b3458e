package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
  static List<Sought> ofTheRules() throws IllegalAccessException {
    List<Sought> all = new ArrayList<>();
    for (Class<?> rules :
        List.of(VerbPhrase.class, Counting.class, Statement.class, OpenerReader.class)) {
      for (Field field : rules.getDeclaredFields()) {
        if (field.getType() == Sought.class) {
          field.setAccessible(true);
          all.add((Sought) field.get(null));
        }
      }
    }
    return all;
  }

  @Test
  void theRulesHaveSomeAndEachPassesOverPlaces() throws IllegalAccessException {
    assertThat(ofTheRules()).hasSizeGreaterThan(5).allMatch(Sought::isSelective);
  }

  /** Texts of the pattern's own words, so that nearly every other one holds a match. */
  @ParameterizedTest
  @MethodSource("ofTheRules")
  void findsWhatThePlainPatternFinds(Sought sought) {
    Pattern plain = sought.pattern();
    List<String> bits =
        new ArrayList<>(Stream.of(plain.pattern().split("[^\\p{IsHan}]+")).toList());
    bits.addAll(List.of("中", "高新区", ",", "3", "12", "(", "了", "不", "\n", "□", " ", "𠮷", "“"));
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int bit = random.nextInt(7); bit >= 0; bit--) {
        String next = bits.get(random.nextInt(bits.size()));
        text.append(random.nextInt(4) > 0 || next.isEmpty() ? next : next.charAt(0));
      }
      boolean expected = plain.matcher(text).find();
      assertThat(sought.isIn(text.toString())).as(text.toString()).isEqualTo(expected);
      found += expected ? 1 : 0;
    }
    assertThat(found).isBetween(500, 19_990);
  }

  /** Patterns whose beginnings a probe does not show are tried everywhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {".a", "[^中]a", "\\p{IsHan}a", "[一-十]a", "(?<=会议)要", "a*", "$", "\\ba", "(?i)a"})
  void patternsItCannotSeeThroughAreTriedEverywhere(String regex) {
    assertThat(Sought.compile(regex).isSelective()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^要|已经", "(?<!不)已", "(?<=.{2})已", "好$|大会?", "[0-9]+个|了(?!解)"})
  void wordsBeforeAndBehindCount(String regex) {
    Sought sought = Sought.compile(regex);
    assertThat(sought.isSelective()).isTrue();
    for (String text :
        List.of("", "要", "不要", "已", "不已", "好", "好大", "好\n", "大", "12个", "了", "了解", "中中已经")) {
      assertThat(sought.isIn(text)).as(text).isEqualTo(Pattern.compile(regex).matcher(text).find());
    }
  }
}
