package org.zonereader.intake.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers Word writes before paragraphs by itself ({@code 一、}, {@code (二)}, {@code 3.}): they
 * are printed, so they are text. Bullets are written as {@code •}.
 */
final class DocxNumbers {
  private static final int LEVELS = 9;
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final class Level {
    private String format = "decimal";
    private String text = "";
    private int start = 1;
  }

  private static final class Counted {
    private final Level[] levels = new Level[LEVELS];
    private final int[] at = new int[LEVELS];

    Counted() {
      Arrays.setAll(levels, i -> new Level());
      Arrays.fill(at, -1);
    }
  }

  private final Map<String, Counted> patterns = new HashMap<>();
  private final Map<String, String> patternOf = new HashMap<>();

  /** Reads the part {@code numbering.xml}. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    Counted pattern = new Counted();
    Level level = new Level();
    String list = "";
    while (xml.hasNext()) {
      Patience.check();
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = DocxText.value(xml, "val");
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          pattern = new Counted();
          String id = DocxText.value(xml, "abstractNumId");
          patterns.put(id == null ? "" : id, pattern);
        }
        case "lvl" -> {
          int at = DocxText.number(DocxText.value(xml, "ilvl"), 0);
          level = at >= 0 && at < LEVELS ? pattern.levels[at] : new Level();
        }
        case "num" -> {
          String id = DocxText.value(xml, "numId");
          list = id == null ? "" : id;
          // What follows overrides single levels of one list; the pattern stays.
          level = new Level();
          pattern = new Counted();
        }
        case "abstractNumId" -> patternOf.put(list, value == null ? "" : value);
        case "numFmt" -> level.format = value == null ? "decimal" : value;
        case "lvlText" -> level.text = value == null ? "" : value;
        case "start" -> level.start = DocxText.number(value, 1);
        default -> {}
      }
    }
  }

  /** The number of the next paragraph of a list, empty when it has none. */
  String next(DocxStyles.@Nullable Numbering numbering) {
    Counted pattern =
        numbering == null ? null : patterns.get(patternOf.getOrDefault(numbering.list(), ""));
    if (numbering == null || pattern == null) {
      return "";
    }
    int at = Math.clamp(numbering.level(), 0, LEVELS - 1);
    Level level = pattern.levels[at];
    pattern.at[at] = pattern.at[at] < 0 ? level.start : pattern.at[at] + 1;
    Arrays.fill(pattern.at, at + 1, LEVELS, -1);
    if (level.format.equals("bullet")) {
      return level.text.isEmpty() ? "" : "•";
    }
    String text = level.text;
    for (int i = 0; i <= at; i++) {
      int number = pattern.at[i] < 0 ? pattern.levels[i].start : pattern.at[i];
      text = text.replace("%" + (i + 1), written(number, pattern.levels[i].format));
    }
    return text;
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographDigital",
          "taiwaneseCountingThousand",
          "taiwaneseCounting" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
      case "upperLetter" -> letter(number);
      case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return number >= 1 && number <= 26 ? String.valueOf((char) ('A' + number - 1)) : "" + number;
  }

  /** 一 to 九十九; larger numbers digit by digit. */
  private static String chinese(int number) {
    if (number < 0 || number > 99) {
      StringBuilder digits = new StringBuilder();
      String.valueOf(number).chars().forEach(c -> digits.append(c == '-' ? '-' : digit(c - '0')));
      return digits.toString();
    }
    if (number < 10) {
      return String.valueOf(digit(number));
    }
    String tens = number < 20 ? "十" : digit(number / 10) + "十";
    return number % 10 == 0 ? tens : tens + digit(number % 10);
  }

  private static char digit(int value) {
    return DIGITS.charAt(value);
  }
}
