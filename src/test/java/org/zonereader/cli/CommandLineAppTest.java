package org.zonereader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineAppTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse", "import", "zones", "show", "compare", "search", "check", "rebuild", "compact",
        "backup", "restore"
      })
  void everyCommandHasHelpInBothLanguages(String command) {
    Typed chinese = Typed.chinese(command, "--help");
    assertThat(chinese.code()).isZero();
    assertThat(chinese.out()).startsWith("用法：zonereader " + command).contains("--format", "显示");
    Typed english = Typed.english(command, "--help");
    assertThat(english.out())
        .startsWith("Usage: zonereader " + command)
        .contains("Show this help.")
        .doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void programHelpListsTheCommands() {
    assertThat(Typed.english("--help").out()).contains("parse ", "compare ", "check ");
  }

  @Test
  void versionIsAnAnswer() {
    Typed typed = Typed.english("--version");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("ZoneReader");
  }

  @ParameterizedTest
  @CsvSource({
    "'', No command",
    "fly, Not understood: fly",
    "parse, Missing: FILE",
    "show, Missing: REPORT",
    "zones --format xml, “xml” does not fit --format",
    "zones --format text --format json, Given twice: --format",
    "compare 珠海 --by mood, “mood” does not fit --by",
  })
  void wrongUseIsOneWithTheReason(String words, String reason) {
    Typed typed = Typed.english(words.isEmpty() ? new String[0] : words.split(" ", -1));
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("zonereader: " + reason).contains("--help");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, en_US.UTF-8, true",
    "LANG, C, true",
    "LANG, C.UTF-8, true",
    "LC_MESSAGES, POSIX, true",
    "LANG, zh_CN.UTF-8, false",
    "LC_ALL, de_DE, false",
  })
  void languageOfTheEnvironment(String variable, String value, boolean english) {
    assertThat(CommandLineApp.localeOf(Map.of(variable, value)))
        .isEqualTo(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void strongerVariablesWin() {
    assertThat(CommandLineApp.localeOf(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US")))
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(CommandLineApp.localeOf(Map.of("ZONEREADER_LANGUAGE", "zh_CN", "LC_ALL", "C.UTF-8")))
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(CommandLineApp.localeOf(Map.of("LC_ALL", "", "LANG", "en")))
        .isEqualTo(Locale.ENGLISH);
  }
}
