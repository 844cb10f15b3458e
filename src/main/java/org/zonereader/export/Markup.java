package org.zonereader.export;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes XML or HTML: tags as given, text escaped. */
final class Markup {
  /** Stands for a character that the format cannot hold or no font can draw. */
  static final String BOX = "\u25A1";

  private final Writer out;
  private final Notes notes;

  Markup(Writer out, Notes notes) {
    this.out = out;
    this.notes = notes;
  }

  /** Well-formed markup, written as it is. */
  Markup raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Well-formed markup; each %s is one of the values, which need no escape. */
  Markup raw(String template, Object... values) throws IOException {
    int from = 0;
    for (Object value : values) {
      int place = template.indexOf("%s", from);
      out.write(template, from, place - from);
      out.write(value.toString());
      from = place + 2;
    }
    out.write(template, from, template.length() - from);
    return this;
  }

  /** Text of an element or of an attribute in double quotes. */
  Markup text(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String instead = instead(c);
      int next = i + Character.charCount(c);
      if (instead != null) {
        out.write(text, from, i - from);
        out.write(instead);
        from = next;
      }
      i = next;
    }
    out.write(text, from, text.length() - from);
    return this;
  }

  private @Nullable String instead(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\r' -> "&#13;";
      default -> holds(c) ? null : box(c);
    };
  }

  private String box(int c) {
    notes.replaced(c);
    return BOX;
  }

  /** Whether XML 1.0 may hold the character. */
  private static boolean holds(int c) {
    return c >= 0x20
        ? !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
        : c == '\t' || c == '\n' || c == '\r';
  }
}
