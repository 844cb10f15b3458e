package org.zonereader.intake.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Theme;

/**
 * Reads a theme table: JSON, {@code {"themes": [{"seal", "name", "light", "dark", "terms"}]}}; the
 * order in the file is the order of the themes, {@code terms} maps each word to its weight.
 */
public final class ThemeFile {
  private static final String DEFAULTS = "/org/zonereader/data/themes.json";

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ThemeFile() {}

  /** The sixteen themes the program comes with. */
  public static List<Theme> defaults() {
    try (InputStream in = ThemeFile.class.getResourceAsStream(DEFAULTS)) {
      if (in == null) {
        throw new IllegalStateException("not packed into the program: " + DEFAULTS);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a theme table in UTF-8.
   *
   * @throws BadThemeFileException naming the place, when the table cannot be used
   * @throws IOException when the stream cannot be read
   */
  public static List<Theme> read(InputStream in) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      throw BadThemeFileException.at(e);
    }
    JsonNode list = child(root, "", "themes");
    if (!list.isArray() || list.isEmpty()) {
      throw new BadThemeFileException("/themes", "must be a list with at least one theme");
    }
    List<Theme> themes = new ArrayList<>();
    Set<String> seals = new HashSet<>();
    for (JsonNode node : list) {
      String place = "/themes/" + themes.size();
      Theme theme = theme(node, place, themes.size());
      if (!seals.add(theme.seal())) {
        throw new BadThemeFileException(place + "/seal", "is used twice: " + theme.seal());
      }
      themes.add(theme);
    }
    return List.copyOf(themes);
  }

  /** Writes a theme table in UTF-8 that {@link #read} reads. */
  public static void write(List<Theme> themes, java.io.OutputStream out) throws IOException {
    var root = JSON.createObjectNode();
    var list = root.putArray("themes");
    for (Theme theme : themes) {
      var node = list.addObject().put("seal", theme.seal()).put("name", theme.name());
      colours(theme.light(), node.putObject("light"));
      colours(theme.dark(), node.putObject("dark"));
      var terms = node.putObject("terms");
      theme.terms().forEach(term -> terms.put(term.text(), term.weight()));
    }
    JSON.writerWithDefaultPrettyPrinter().writeValue(out, root);
  }

  private static void colours(
      Theme.Colours colours, com.fasterxml.jackson.databind.node.ObjectNode out) {
    out.put("edge", colours.edge()).put("ink", colours.ink()).put("tint", colours.tint());
  }

  private static Theme theme(JsonNode node, String place, int order) throws BadThemeFileException {
    String seal = text(node, place, "seal");
    if (seal.codePointCount(0, seal.length()) != 1) {
      throw new BadThemeFileException(place + "/seal", "must be one character: " + seal);
    }
    return new Theme(
        seal,
        text(node, place, "name"),
        order,
        colours(child(node, place, "light"), place + "/light"),
        colours(child(node, place, "dark"), place + "/dark"),
        terms(child(node, place, "terms"), place + "/terms"));
  }

  private static Theme.Colours colours(JsonNode node, String place) throws BadThemeFileException {
    return new Theme.Colours(
        colour(node, place, "edge"), colour(node, place, "ink"), colour(node, place, "tint"));
  }

  private static String colour(JsonNode node, String place, String name)
      throws BadThemeFileException {
    String colour = text(node, place, name);
    if (!COLOUR.matcher(colour).matches()) {
      throw new BadThemeFileException(place + "/" + name, "must look like #2A5B8C: " + colour);
    }
    return colour;
  }

  private static List<Theme.Term> terms(JsonNode node, String place) throws BadThemeFileException {
    if (!node.isObject()) {
      throw new BadThemeFileException(place, "must map words to weights");
    }
    List<Theme.Term> terms = new ArrayList<>();
    for (var entry : node.properties()) {
      double weight = entry.getValue().asDouble(0);
      if (entry.getKey().isBlank() || !entry.getValue().isNumber() || weight <= 0) {
        throw new BadThemeFileException(
            place + "/" + entry.getKey(), "must be a word with a weight greater than 0");
      }
      terms.add(new Theme.Term(entry.getKey(), weight));
    }
    return terms;
  }

  private static String text(JsonNode node, String place, String name)
      throws BadThemeFileException {
    JsonNode value = child(node, place, name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new BadThemeFileException(place + "/" + name, "must be a text");
    }
    return value.asText();
  }

  private static JsonNode child(@Nullable JsonNode node, String place, String name)
      throws BadThemeFileException {
    JsonNode child = node == null ? null : node.get(name);
    if (child == null || child.isNull()) {
      throw new BadThemeFileException(place + "/" + name, "is missing");
    }
    return child;
  }
}
