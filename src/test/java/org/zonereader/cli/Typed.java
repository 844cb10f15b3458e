package org.zonereader.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A command as typed and what it answered.
 *
 * @param code exit code
 */
record Typed(int code, String out, String err) {
  static final String PAGE = "data/sample/sample-page.txt";

  static Typed chinese(String... words) {
    return in(Locale.SIMPLIFIED_CHINESE, words);
  }

  static Typed english(String... words) {
    return in(Locale.ENGLISH, words);
  }

  /** Through streams that would turn Chinese into question marks if they were trusted. */
  private static Typed in(Locale locale, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineApp.run(
            words,
            new PrintStream(out, true, StandardCharsets.US_ASCII),
            new PrintStream(err, true, StandardCharsets.US_ASCII),
            Path.of("target", "typed.log"),
            locale);
    return new Typed(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  JsonNode json() {
    try {
      return JsonMapper.builder().build().readTree(out);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
