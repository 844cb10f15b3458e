package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonereader.library.search.QueryFault.Code;
import org.zonereader.library.search.QueryWord.Kind;
import org.zonereader.model.ParsedQuery;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilters;
import org.zonereader.model.SearchQuery;
import org.zonereader.model.SearchQuery.And;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.model.SearchQuery.Everything;
import org.zonereader.model.SearchQuery.Not;
import org.zonereader.model.SearchQuery.Or;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.Span;
import org.zonereader.text.Folding;

/**
 * Understands what is typed into the search field. Words side by side must all be there; NOT binds
 * closest, then AND (or nothing), then OR. Filters hold for the whole search, wherever they stand.
 */
final class QueryParser {
  /** More than anybody types; each word is a look-up. */
  private static final int MOST_WORDS = 64;

  private final String typed;
  private final List<QueryWord> words;
  private final FilterValues values;
  private final Set<SearchFilter> filters = new LinkedHashSet<>();
  private boolean inPriorities;
  private int at;

  private QueryParser(String typed, List<QueryWord> words, FilterValues values) {
    this.typed = typed;
    this.words = words;
    this.values = values;
  }

  static ParsedQuery parse(String typed, FilterValues values) {
    try {
      List<QueryWord> words = QueryWord.of(typed);
      if (words.isEmpty()) {
        return new ParsedQuery.Blank();
      }
      if (words.size() > MOST_WORDS) {
        QueryWord first = words.get(MOST_WORDS);
        throw new QueryFault(
            Code.TOO_LONG,
            List.of(String.valueOf(MOST_WORDS)),
            new Span(first.place().start(), typed.length()));
      }
      return new ParsedQuery.Understood(new QueryParser(typed, words, values).query());
    } catch (QueryFault fault) {
      return fault.faulty();
    }
  }

  private SearchQuery query() throws QueryFault {
    List<Condition> alternatives = new ArrayList<>();
    do {
      alternatives.add(all());
    } while (skip(Kind.OR));
    List<Condition> sought =
        alternatives.stream().filter(part -> !(part instanceof Everything)).toList();
    Condition condition =
        switch (sought.size()) {
          case 0 -> new Everything();
          case 1 -> sought.getFirst();
          default -> new Or(sought);
        };
    SearchFilters found = new SearchFilters(filters, inPriorities, true);
    return new SearchQuery(typed, condition, found, SearchFilters.NONE);
  }

  /** Words up to the next OR; Everything when they are filters only. */
  private Condition all() throws QueryFault {
    List<Condition> parts = new ArrayList<>();
    boolean expected = true;
    int first = at;
    while (at < words.size() && words.get(at).kind() != Kind.OR) {
      if (words.get(at).kind() == Kind.AND) {
        if (expected) {
          throw missing(at);
        }
        at++;
        expected = true;
      } else {
        Condition part = one();
        if (!(part instanceof Everything)) {
          parts.add(part);
        }
        expected = false;
      }
    }
    if (expected) {
      // The operator before it has nothing behind it; at the very beginning, the one that follows.
      throw missing(at > 0 ? at - 1 : at);
    }
    if (parts.isEmpty() && isBesideOr(first)) {
      QueryWord field = words.get(at - 1);
      throw new QueryFault(Code.FIELD_IN_OR, List.of(field.place().in(typed)), field.place());
    }
    return switch (parts.size()) {
      case 0 -> new Everything();
      case 1 -> parts.getFirst();
      default -> new And(parts);
    };
  }

  private boolean isBesideOr(int first) {
    return first > 0 || at < words.size();
  }

  private Condition one() throws QueryFault {
    boolean excluded = false;
    while (skip(Kind.NOT)) {
      excluded = !excluded;
    }
    if (at == words.size() || isOperator(words.get(at))) {
      throw missing(at - 1);
    }
    QueryWord word = words.get(at++);
    if (word.kind() == Kind.FIELD) {
      add(word, excluded);
      return new Everything();
    }
    String folded = Folding.forSearch(word.words()).text();
    if (folded.isEmpty()) {
      throw new QueryFault(Code.NOTHING_SOUGHT, List.of(), word.place());
    }
    Phrase phrase = new Phrase(folded, word.words().strip());
    return excluded ? new Not(phrase) : phrase;
  }

  private void add(QueryWord word, boolean excluded) throws QueryFault {
    if (word.name().equals("in")) {
      if (!word.words().equalsIgnoreCase("priorities") || excluded) {
        throw new QueryFault(Code.UNKNOWN_PLACE, List.of(word.words()), word.place());
      }
      inPriorities = true;
    } else {
      filters.add(values.filter(word, excluded));
    }
  }

  private boolean skip(Kind kind) {
    boolean is = at < words.size() && words.get(at).kind() == kind;
    at += is ? 1 : 0;
    return is;
  }

  private static boolean isOperator(QueryWord word) {
    return word.kind() == Kind.AND || word.kind() == Kind.OR;
  }

  private QueryFault missing(int operator) {
    QueryWord word = words.get(operator);
    return new QueryFault(Code.OPERAND_MISSING, List.of(word.words()), word.place());
  }
}
