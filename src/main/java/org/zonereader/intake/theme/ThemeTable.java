package org.zonereader.intake.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.theme.BadThemeFileException.Fault;
import org.zonereader.model.Theme;

/** Checks the parts of a theme table and makes themes of them. */
final class ThemeTable {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private ThemeTable() {}

  static List<Theme> themes(@Nullable JsonNode root) throws BadThemeFileException {
    if (root == null || root.isMissingNode()) {
      throw new BadThemeFileException("/", Fault.EMPTY, "");
    }
    onlyParts(root, "", Set.of("themes"));
    JsonNode list = child(root, "", "themes");
    if (!list.isArray() || list.isEmpty()) {
      throw new BadThemeFileException("/themes", Fault.NO_THEMES, "");
    }
    List<Theme> themes = new ArrayList<>();
    Set<String> seals = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : list) {
      String place = "/themes/" + themes.size();
      Theme theme = theme(node, place, themes.size());
      if (!seals.add(theme.seal())) {
        throw new BadThemeFileException(place + "/seal", Fault.TWICE, theme.seal());
      }
      if (!names.add(theme.name())) {
        throw new BadThemeFileException(place + "/name", Fault.TWICE, theme.name());
      }
      themes.add(theme);
    }
    return List.copyOf(themes);
  }

  private static Theme theme(JsonNode node, String place, int order) throws BadThemeFileException {
    onlyParts(node, place, Set.of("seal", "name", "light", "dark", "terms"));
    String seal = text(node, place, "seal");
    if (seal.codePointCount(0, seal.length()) != 1) {
      throw new BadThemeFileException(place + "/seal", Fault.SEAL_LENGTH, seal);
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
    onlyParts(node, place, Set.of("edge", "ink", "tint"));
    return new Theme.Colours(
        colour(node, place, "edge"), colour(node, place, "ink"), colour(node, place, "tint"));
  }

  private static String colour(JsonNode node, String place, String name)
      throws BadThemeFileException {
    String colour = text(node, place, name);
    if (!COLOUR.matcher(colour).matches()) {
      throw new BadThemeFileException(place + "/" + name, Fault.COLOUR, colour);
    }
    return colour;
  }

  private static List<Theme.Term> terms(JsonNode node, String place) throws BadThemeFileException {
    object(node, place);
    List<Theme.Term> terms = new ArrayList<>();
    for (var entry : node.properties()) {
      String term = entry.getKey();
      String at = place + "/" + term;
      if (!term.equals(term.strip()) || TermIndex.bare(term).isBlank()) {
        throw new BadThemeFileException(at, Fault.TERM, "");
      }
      double weight = entry.getValue().isNumber() ? entry.getValue().asDouble() : 0;
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new BadThemeFileException(at, Fault.WEIGHT, entry.getValue().toString());
      }
      terms.add(new Theme.Term(term, weight));
    }
    return terms;
  }

  private static String text(JsonNode node, String place, String name)
      throws BadThemeFileException {
    JsonNode value = child(node, place, name);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new BadThemeFileException(place + "/" + name, Fault.NO_TEXT, value.toString());
    }
    return value.asText();
  }

  private static JsonNode child(JsonNode node, String place, String name)
      throws BadThemeFileException {
    JsonNode child = node.get(name);
    if (child == null || child.isNull()) {
      throw new BadThemeFileException(place + "/" + name, Fault.MISSING, "");
    }
    return child;
  }

  /** What the program does not know it would lose when it writes the table again. */
  private static void onlyParts(JsonNode node, String place, Set<String> known)
      throws BadThemeFileException {
    object(node, place);
    for (var entry : node.properties()) {
      if (!known.contains(entry.getKey())) {
        throw new BadThemeFileException(place + "/" + entry.getKey(), Fault.UNKNOWN, "");
      }
    }
  }

  private static void object(JsonNode node, String place) throws BadThemeFileException {
    if (!node.isObject()) {
      throw new BadThemeFileException(place.isEmpty() ? "/" : place, Fault.NOT_AN_OBJECT, "");
    }
  }
}
