package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zonereader.model.Theme;

/**
 * A theme as typed.
 *
 * @param terms each of them correct already, see {@link #isTerm}
 */
record ThemeForm(
    String seal, String name, Theme.Colours light, Theme.Colours dark, List<Theme.Term> terms) {
  /** Weight of a new term: it names the theme by itself. */
  static final double NEW_WEIGHT = 2;

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  ThemeForm {
    terms = List.copyOf(terms);
  }

  static ThemeForm of(Theme theme) {
    return new ThemeForm(theme.seal(), theme.name(), theme.light(), theme.dark(), theme.terms());
  }

  /** An empty theme in colours that the others leave free. */
  static ThemeForm besides(List<Theme> others) {
    return new ThemeForm("", "", FreeColours.light(others), FreeColours.dark(others), List.of());
  }

  /** What is wrong with it. */
  enum Problem {
    SEAL_LENGTH,
    SEAL_TAKEN,
    NAME_EMPTY,
    NAME_TAKEN,
    COLOUR,
    NO_TERMS
  }

  /** The theme; its place is given by the table. */
  Theme theme() {
    return new Theme(seal.strip(), name.strip(), 0, light, dark, terms);
  }

  /**
   * What is wrong.
   *
   * @param others the rest of the table
   */
  List<Problem> problems(List<Theme> others) {
    Theme theme = theme();
    List<Problem> problems = new ArrayList<>();
    if (theme.seal().codePointCount(0, theme.seal().length()) != 1) {
      problems.add(Problem.SEAL_LENGTH);
    } else if (others.stream().anyMatch(other -> other.seal().equals(theme.seal()))) {
      problems.add(Problem.SEAL_TAKEN);
    }
    if (theme.name().isEmpty()) {
      problems.add(Problem.NAME_EMPTY);
    } else if (others.stream().anyMatch(other -> other.name().equals(theme.name()))) {
      problems.add(Problem.NAME_TAKEN);
    }
    if (!isColours(light) || !isColours(dark)) {
      problems.add(Problem.COLOUR);
    }
    if (terms.isEmpty()) {
      problems.add(Problem.NO_TERMS);
    }
    return problems;
  }

  static boolean isColour(String typed) {
    return COLOUR.matcher(typed).matches();
  }

  private static boolean isColours(Theme.Colours colours) {
    return isColour(colours.edge()) && isColour(colours.ink()) && isColour(colours.tint());
  }

  /** Whether a term can ever be found: it holds a letter, a digit or a Chinese character. */
  static boolean isTerm(String typed) {
    return typed.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The weight typed, or NaN when it is not a number above 0; nothing typed is {@code 2}. */
  static double weight(String typed) {
    try {
      double weight = typed.isBlank() ? NEW_WEIGHT : Double.parseDouble(typed.strip());
      return weight > 0 && !Double.isInfinite(weight) ? weight : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
