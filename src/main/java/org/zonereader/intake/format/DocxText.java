package org.zonereader.intake.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of a part of a Word document, one line per paragraph: cells of tables one by one, text
 * boxes behind the paragraph they hang on, readings of ruby in brackets. What Word does not print
 * is passed over: deleted and hidden words, fields' formulas.
 */
final class DocxText {
  /** Elements whose words are not printed, or printed a second time. */
  private static final Set<String> UNSEEN =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "delInstrText",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "separator",
          "docPartObj");

  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final LineText lines;

  /** Paragraphs that are open, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  DocxText(DocxStyles styles, DocxNumbers numbers, LineText lines) {
    this.styles = styles;
    this.numbers = numbers;
    this.lines = lines;
  }

  /** A line that is ready. */
  private record Ready(int level, String words) {}

  /** A paragraph that is being read. */
  private static final class Open {
    private final StringBuilder words = new StringBuilder();
    private final List<Ready> before = new ArrayList<>();
    private final List<Ready> boxes = new ArrayList<>();
    private @Nullable String style;
    private int outline = -1;
    private @Nullable String list;
    private int listLevel;
    private boolean hidden;
    private StringBuilder reading = new StringBuilder();
    private boolean inReading;
  }

  /** Reads a part and adds its lines. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    open.clear();
    open.push(new Open());
    while (xml.hasNext()) {
      Patience.check();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (UNSEEN.contains(xml.getLocalName())) {
            skip(xml);
          } else {
            start(xml);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    add(close(Objects.requireNonNull(open.peek())));
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    Open paragraph = Objects.requireNonNull(open.peek());
    String value = value(xml, "val");
    switch (xml.getLocalName()) {
      case "p" -> open.push(new Open());
      case "t" -> {
        String words = xml.getElementText();
        if (!paragraph.hidden) {
          (paragraph.inReading ? paragraph.reading : paragraph.words).append(words);
        }
      }
      case "tab", "ptab" -> paragraph.words.append(isStop(xml) ? "" : " ");
      case "br", "cr" -> endLine(paragraph);
      case "noBreakHyphen" -> paragraph.words.append('-');
      case "sym" -> symbol(paragraph, value(xml, "char"));
      case "textpath" ->
          Objects.requireNonNullElse(value(xml, "string"), "")
              .lines()
              .forEach(line -> paragraph.boxes.add(new Ready(0, line)));
      case "r" -> paragraph.hidden = false;
      case "vanish" -> paragraph.hidden = isOn(value) && !paragraph.inReading;
      case "rt" -> paragraph.inReading = true;
      case "pStyle" -> paragraph.style = value;
      case "outlineLvl" -> paragraph.outline = DocxStyles.outline(value);
      case "numId" -> paragraph.list = value;
      case "ilvl" -> paragraph.listLevel = number(value, 0);
      default -> {}
    }
  }

  private void end(String name) {
    Open paragraph = Objects.requireNonNull(open.peek());
    switch (name) {
      case "p" -> {
        if (open.size() > 1) {
          open.pop();
          List<Ready> ready = close(paragraph);
          if (open.size() == 1) {
            add(ready);
          } else {
            Objects.requireNonNull(open.peek()).boxes.addAll(ready);
          }
        }
      }
      case "rt" -> paragraph.inReading = false;
      case "ruby" -> {
        if (!paragraph.reading.isEmpty()) {
          paragraph.words.append('(').append(paragraph.reading).append(')');
          paragraph.reading = new StringBuilder();
        }
      }
      default -> {}
    }
  }

  /** A tab stop of the paragraph's format is no tab in its words. */
  private static boolean isStop(XMLStreamReader xml) {
    return value(xml, "pos") != null;
  }

  private static void endLine(Open paragraph) {
    paragraph.before.add(new Ready(-1, paragraph.words.toString()));
    paragraph.words.setLength(0);
  }

  private static void symbol(Open paragraph, @Nullable String code) {
    int symbol = 0;
    try {
      symbol = code == null ? 0 : Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      // Word shows an empty box for it; so do we.
      symbol = 0;
    }
    paragraph.words.appendCodePoint(
        switch (symbol & 0xFF) {
          case 0 -> 0x25A1;
          case 0x6C -> 0x25CF;
          case 0x6E -> 0x25A0;
          case 0x75 -> 0x25C6;
          case 0xD8 -> 0x27A4;
          case 0xFC -> 0x2714;
          default -> Character.isValidCodePoint(symbol) ? symbol : 0x25A1;
        });
  }

  private List<Ready> close(Open paragraph) {
    int level = paragraph.outline >= 0 ? paragraph.outline : styles.heading(paragraph.style);
    List<Ready> ready = new ArrayList<>();
    endLine(paragraph);
    boolean blank = paragraph.before.stream().allMatch(line -> line.words().isBlank());
    String number = blank ? "" : numbers.next(numbering(paragraph));
    for (Ready line : paragraph.before) {
      ready.add(new Ready(level, ready.isEmpty() ? number + line.words() : line.words()));
    }
    ready.addAll(paragraph.boxes);
    return ready;
  }

  private DocxStyles.@Nullable Numbering numbering(Open paragraph) {
    return paragraph.list == null
        ? styles.numbering(paragraph.style)
        : new DocxStyles.Numbering(paragraph.list, paragraph.listLevel);
  }

  private void add(List<Ready> ready) {
    for (Ready line : ready) {
      lines.begin(Math.max(0, line.level()));
      lines.words(line.words().replace('\n', ' ').replace('\r', ' '));
      lines.end();
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static boolean isOn(@Nullable String value) {
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** An attribute by its local name, or null. */
  static @Nullable String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number, or {@code otherwise} when it is none. */
  static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
