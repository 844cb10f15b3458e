package org.zonereader.intake.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a document's paragraph styles say: which are headings, which number their paragraphs. */
final class DocxStyles {
  /** Names of the built-in styles: English in the file whatever the program's language. */
  private static final Pattern HEADING = Pattern.compile("^(?:heading|标题) ?([1-6])$");

  private static final Pattern TITLE = Pattern.compile("^(?:title|标题)$");

  /** A paragraph's number: which list, which level of it. */
  record Numbering(String list, int level) {}

  private static final class Style {
    private int heading = -1;
    private @Nullable String basis;
    private @Nullable String list;
    private int listLevel;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the part {@code styles.xml}. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      Patience.check();
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = DocxText.value(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> {
          style = new Style();
          String id = DocxText.value(xml, "styleId");
          if (id != null) {
            styles.put(id, style);
          }
        }
        case "name" -> style.heading = Math.max(style.heading, named(value));
        case "basedOn" -> style.basis = value;
        case "outlineLvl" -> style.heading = outline(value);
        case "numId" -> style.list = value;
        case "ilvl" -> style.listLevel = DocxText.number(value, 0);
        default -> {}
      }
    }
  }

  /** 1 to 6 for paragraphs of a heading style, else 0. */
  int heading(@Nullable String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id; at != null && seen.add(at); ) {
      Style style = styles.get(at);
      if (style == null) {
        return 0;
      }
      if (style.heading >= 0) {
        return style.heading;
      }
      at = style.basis;
    }
    return 0;
  }

  /** The numbering a style gives its paragraphs, or null. */
  @Nullable Numbering numbering(@Nullable String id) {
    Set<String> seen = new HashSet<>();
    for (String at = id; at != null && seen.add(at); ) {
      Style style = styles.get(at);
      if (style == null) {
        return null;
      }
      if (style.list != null) {
        return new Numbering(style.list, style.listLevel);
      }
      at = style.basis;
    }
    return null;
  }

  /** Heading level of an outline level as the file counts: 0 to 8, 9 is text. */
  static int outline(@Nullable String value) {
    int level = DocxText.number(value, 9) + 1;
    return level >= 1 && level <= 9 ? Math.min(level, 6) : 0;
  }

  private static int named(@Nullable String name) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(lower);
    if (heading.matches()) {
      return heading.group(1).charAt(0) - '0';
    }
    return TITLE.matcher(lower).matches() ? 1 : -1;
  }
}
