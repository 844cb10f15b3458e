package org.zonereader.intake.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.zonereader.model.Theme;

/**
 * Reads and writes a theme table: JSON, {@code {"themes": [{"seal", "name", "light", "dark",
 * "terms"}]}}; the order in the file is the order of the themes, {@code terms} maps each word to
 * its weight, any number greater than 0. Words of less than 1.5 go with any theme and decide only
 * where nothing else does.
 */
public final class ThemeFile {
  private static final String DEFAULTS = "/org/zonereader/data/themes.json";

  /** Made for tables of users only; the packed one is read without it. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  private ThemeFile() {}

  /** The sixteen themes the program comes with. */
  public static List<Theme> defaults() {
    try (InputStream in = ThemeFile.class.getResourceAsStream(DEFAULTS)) {
      if (in == null) {
        throw new IllegalStateException("not packed into the program: " + DEFAULTS);
      }
      return PackedThemes.read(in);
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
    try {
      return ThemeTable.themes(Json.MAPPER.readTree(in));
    } catch (JsonProcessingException e) {
      throw BadThemeFileException.at(e);
    } catch (CharConversionException e) {
      throw new BadThemeFileException("/", BadThemeFileException.Fault.BROKEN, e.toString());
    }
  }

  /**
   * Writes a theme table in UTF-8, in the themes' order; {@link #read} gives the same themes back,
   * numbered from 0. The stream stays open.
   *
   * @throws BadThemeFileException before anything is written, when the table could not be read back
   *     (a word twice under one theme, a seal twice, …)
   * @throws IOException when the stream cannot be written
   */
  public static void write(List<Theme> themes, OutputStream out) throws IOException {
    ObjectNode root = Json.MAPPER.createObjectNode();
    var list = root.putArray("themes");
    for (Theme theme : themes.stream().sorted(Comparator.comparingInt(Theme::order)).toList()) {
      list.add(node(theme, "/themes/" + list.size()));
    }
    byte[] bytes = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes((JsonNode) root);
    read(new ByteArrayInputStream(bytes));
    out.write(bytes);
    out.flush();
  }

  private static ObjectNode node(Theme theme, String place) throws BadThemeFileException {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("seal", theme.seal());
    node.put("name", theme.name());
    node.set("light", node(theme.light()));
    node.set("dark", node(theme.dark()));
    ObjectNode terms = node.putObject("terms");
    for (Theme.Term term : theme.terms()) {
      if (terms.has(term.text())) {
        throw new BadThemeFileException(
            place + "/terms", BadThemeFileException.Fault.TWICE, term.text());
      }
      terms.put(term.text(), term.weight());
    }
    return node;
  }

  private static ObjectNode node(Theme.Colours colours) {
    return Json.MAPPER
        .createObjectNode()
        .put("edge", colours.edge())
        .put("ink", colours.ink())
        .put("tint", colours.tint());
  }
}
