package org.zonereader.library.search;

import java.util.List;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.Span;

/** A typed search cannot be understood. */
final class QueryFault extends Exception {
  private static final long serialVersionUID = 1;

  /** Why; the sentence's key in the bundle ends in it. */
  enum Code {
    /** A straight quote has no partner. */
    QUOTE_OPEN("quote-open"),
    /** A field with nothing behind its colon. */
    VALUE_MISSING("value-missing"),
    /** AND, OR or NOT with nothing beside it. */
    OPERAND_MISSING("operand-missing"),
    /** A filter beside OR: filters hold for the whole search. */
    FIELD_IN_OR("field-in-or"),
    /** Quotes around nothing that can be looked for. */
    NOTHING_SOUGHT("nothing-sought"),
    UNKNOWN_ZONE("unknown-zone"),
    /** Several zones answer to it. */
    UNCLEAR_ZONE("unclear-zone"),
    UNKNOWN_PROVINCE("unknown-province"),
    UNKNOWN_THEME("unknown-theme"),
    BAD_DATE("bad-date"),
    /** The field in: with another value than priorities. */
    UNKNOWN_PLACE("unknown-place"),
    TOO_LONG("too-long");

    private final String key;

    Code(String key) {
      this.key = key;
    }
  }

  private final transient ParsedQuery.Faulty faulty;

  QueryFault(Code code, List<String> args, Span place) {
    super(code.key);
    this.faulty = new ParsedQuery.Faulty(code.key, args, place);
  }

  ParsedQuery.Faulty faulty() {
    return faulty;
  }
}
