package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.library.search.QueryFault.Code;
import org.zonereader.model.Span;

/**
 * A piece of a typed search.
 *
 * @param kind what it is
 * @param name of the field, lower-case; empty unless {@link Kind#FIELD}
 * @param words without quotes
 * @param place in the typed text, quotes included
 */
record QueryWord(Kind kind, String name, String words, Span place) {
  enum Kind {
    /** Text to be looked for. */
    TEXT,
    /** A filter: a field's name, a colon, a value. */
    FIELD,
    AND,
    OR,
    NOT
  }

  /** Fields of filters; a colon after any other word is ordinary text. */
  private static final List<String> FIELDS = List.of("zone", "province", "theme", "date", "in");

  /** White space stands between words, straight quotes around words that hold some. */
  static List<QueryWord> of(String typed) throws QueryFault {
    List<QueryWord> words = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      if (isBlank(typed.charAt(at))) {
        at++;
      } else {
        QueryWord word = at(typed, at);
        words.add(word);
        at = word.place.end();
      }
    }
    return words;
  }

  private static QueryWord at(String typed, int start) throws QueryFault {
    if (typed.charAt(start) == '"') {
      Span quoted = quoted(typed, start);
      return new QueryWord(Kind.TEXT, "", inside(typed, quoted), quoted);
    }
    for (String field : FIELDS) {
      int colon = start + field.length();
      if (typed.regionMatches(true, start, field, 0, field.length())
          && colon < typed.length()
          && isColon(typed.charAt(colon))) {
        return field(typed, start, field);
      }
    }
    Span place = new Span(start, end(typed, start));
    String words = place.in(typed);
    return switch (words) {
      case "AND" -> new QueryWord(Kind.AND, "", words, place);
      case "OR" -> new QueryWord(Kind.OR, "", words, place);
      case "NOT" -> new QueryWord(Kind.NOT, "", words, place);
      default -> new QueryWord(Kind.TEXT, "", words, place);
    };
  }

  private static QueryWord field(String typed, int start, String field) throws QueryFault {
    int value = start + field.length() + 1;
    if (value < typed.length() && typed.charAt(value) == '"') {
      Span quoted = quoted(typed, value);
      return new QueryWord(Kind.FIELD, field, inside(typed, quoted), new Span(start, quoted.end()));
    }
    Span place = new Span(start, end(typed, value));
    if (place.end() == value) {
      throw new QueryFault(Code.VALUE_MISSING, List.of(field), place);
    }
    return new QueryWord(Kind.FIELD, field, typed.substring(value, place.end()), place);
  }

  private static Span quoted(String typed, int start) throws QueryFault {
    int end = typed.indexOf('"', start + 1);
    if (end < 0) {
      throw new QueryFault(Code.QUOTE_OPEN, List.of(), new Span(start, typed.length()));
    }
    return new Span(start, end + 1);
  }

  private static String inside(String typed, Span quoted) {
    return typed.substring(quoted.start() + 1, quoted.end() - 1);
  }

  private static int end(String typed, int start) {
    int at = start;
    while (at < typed.length() && !isBlank(typed.charAt(at)) && typed.charAt(at) != '"') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Chinese keyboards give the wide one. */
  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }
}
