package org.zonereader.intake.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zonereader.model.Theme;

/**
 * Reads the table that is packed into the program, token by token and without the checks that
 * {@link ThemeTable} makes of a user's: that takes a quarter of the time, at every start. A test
 * proves that both read the same.
 */
final class PackedThemes {
  /** Names are terms here, each of which comes once: nothing is won by remembering them. */
  private static final JsonFactory PARSERS =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final JsonParser json;
  private final List<Theme> themes = new ArrayList<>();

  /** There are but a few. */
  private final Map<String, Double> weights = new HashMap<>();

  private PackedThemes(JsonParser json) {
    this.json = json;
  }

  static List<Theme> read(InputStream in) throws IOException {
    try (JsonParser json = PARSERS.createParser(in)) {
      PackedThemes table = new PackedThemes(json);
      while (json.nextToken() != JsonToken.START_ARRAY) {
        // {"themes":
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        table.theme();
      }
      return List.copyOf(table.themes);
    }
  }

  private void theme() throws IOException {
    Map<String, String> words = new HashMap<>();
    Map<String, Theme.Colours> colours = new HashMap<>();
    List<Theme.Term> terms = List.of();
    for (String part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        words.put(part, json.getText());
      } else if (part.equals("terms")) {
        terms = terms();
      } else {
        colours.put(part, colours());
      }
    }
    themes.add(
        new Theme(
            part(words, "seal"),
            part(words, "name"),
            themes.size(),
            part(colours, "light"),
            part(colours, "dark"),
            terms));
  }

  private Theme.Colours colours() throws IOException {
    Map<String, String> colours = new HashMap<>();
    for (String part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
      colours.put(part, json.nextTextValue());
    }
    return new Theme.Colours(part(colours, "edge"), part(colours, "ink"), part(colours, "tint"));
  }

  private List<Theme.Term> terms() throws IOException {
    List<Theme.Term> terms = new ArrayList<>();
    for (String word = json.nextFieldName(); word != null; word = json.nextFieldName()) {
      json.nextToken();
      terms.add(new Theme.Term(word, weights.computeIfAbsent(json.getText(), Double::parseDouble)));
    }
    return terms;
  }

  private static <T> T part(Map<String, T> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }
}
