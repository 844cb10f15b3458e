package org.zonereader.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zonereader.model.SearchQuery.And;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.model.SearchQuery.Not;
import org.zonereader.model.SearchQuery.Or;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.text.Grams;

/**
 * A condition as look-ups in the index tables. As much as one table can answer becomes one
 * expression of it; the rest are operations on the ids that come out.
 */
sealed interface SearchPlan {
  /**
   * Characters of a string that are looked up; what follows is for the text to show. Each pair
   * costs a list of the index.
   */
  int LONGEST = 48;

  /** The index tables. */
  enum Table {
    PAIRS,
    CHARACTERS;

    String sql() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whatever is listed. */
  record Everything() implements SearchPlan {}

  /**
   * What a table finds.
   *
   * @param expression in FTS5's syntax, in brackets unless a single string
   */
  record Match(Table table, String expression) implements SearchPlan {}

  /** What is in all of at least two. */
  record All(List<SearchPlan> parts) implements SearchPlan {}

  /** What is in any of at least two. */
  record Any(List<SearchPlan> parts) implements SearchPlan {}

  record Without(SearchPlan from, SearchPlan what) implements SearchPlan {}

  /** True when the plan finds reports that the condition does not hold for. */
  static boolean isRough(Condition condition) {
    return switch (condition) {
      case Phrase phrase -> phrase.folded().length() > LONGEST;
      case And and -> and.parts().stream().anyMatch(SearchPlan::isRough);
      case Or or -> or.parts().stream().anyMatch(SearchPlan::isRough);
      case Not not -> isRough(not.part());
      case org.zonereader.model.SearchQuery.Everything all -> false;
    };
  }

  /**
   * Finds every report that the condition holds for; others only where {@link #isRough} says so.
   */
  static SearchPlan of(Condition condition) {
    return switch (condition) {
      case org.zonereader.model.SearchQuery.Everything all -> new Everything();
      case Phrase phrase -> of(phrase);
      case Not not -> not(not);
      case Or or -> join(or.parts().stream().map(SearchPlan::of).toList(), " OR ", Any::new);
      case And and -> of(and);
    };
  }

  private static SearchPlan of(Phrase phrase) {
    String folded = phrase.folded();
    if (Grams.isOne(folded)) {
      return new Match(Table.CHARACTERS, quoted(Grams.one(folded)));
    }
    if (folded.length() <= LONGEST) {
      return new Match(Table.PAIRS, quoted(Grams.row(folded)));
    }
    int end = Character.isHighSurrogate(folded.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return new Match(Table.PAIRS, quoted(Grams.row(folded.substring(0, end))));
  }

  private static SearchPlan not(Not not) {
    if (not.part() instanceof Not twice) {
      return of(twice.part());
    }
    // Less than the string's beginning must not be left out.
    return isRough(not.part()) ? new Everything() : new Without(new Everything(), of(not.part()));
  }

  private static SearchPlan of(And and) {
    List<SearchPlan> held = new ArrayList<>();
    List<SearchPlan> absent = new ArrayList<>();
    for (Condition part : and.parts()) {
      switch (of(part)) {
        case Without(Everything all, SearchPlan what) -> absent.add(what);
        case Everything all -> {}
        case SearchPlan plan -> held.add(plan);
      }
    }
    SearchPlan base = held.isEmpty() ? new Everything() : join(held, " AND ", All::new);
    return absent.isEmpty() ? base : without(base, join(absent, " OR ", Any::new));
  }

  private static SearchPlan without(SearchPlan from, SearchPlan what) {
    return from instanceof Match(Table table, String held)
            && what instanceof Match(Table other, String absent)
            && table == other
        ? new Match(table, "(" + held + " NOT " + absent + ")")
        : new Without(from, what);
  }

  /** One plan of several; those of the same table become one expression. */
  private static SearchPlan join(List<SearchPlan> parts, String operator, Joining joining) {
    Map<Table, List<String>> expressions = new EnumMap<>(Table.class);
    List<SearchPlan> joined = new ArrayList<>();
    for (SearchPlan part : parts) {
      if (part instanceof Match(Table table, String expression)) {
        expressions.computeIfAbsent(table, none -> new ArrayList<>()).add(expression);
      } else {
        joined.add(part);
      }
    }
    expressions.forEach(
        (table, own) ->
            joined.add(
                new Match(
                    table,
                    own.size() == 1 ? own.getFirst() : "(" + String.join(operator, own) + ")")));
    return joined.size() == 1 ? joined.getFirst() : joining.of(joined);
  }

  /** All or Any. */
  interface Joining {
    SearchPlan of(List<SearchPlan> parts);
  }

  /** Tokens hold no quotation mark. */
  private static String quoted(String tokens) {
    return "\"" + tokens + "\"";
  }
}
