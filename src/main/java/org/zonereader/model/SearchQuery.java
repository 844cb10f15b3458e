package org.zonereader.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A search (检索式) as understood.
 *
 * @param text as typed
 * @param condition what the text of a report must hold
 * @param typed the filters that were typed with it
 * @param chosen further filters, set otherwise
 */
public record SearchQuery(
    String text, Condition condition, SearchFilters typed, SearchFilters chosen) {

  /** What the text of a report must hold. */
  public sealed interface Condition {}

  /** Anything: nothing but filters was typed. */
  public record Everything() implements Condition {}

  /**
   * A string.
   *
   * @param folded not empty; as {@code text.Folding.forSearch} leaves it
   * @param words as typed, without quotes
   */
  public record Phrase(String folded, String words) implements Condition {}

  /** All of at least two. */
  public record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of at least two. */
  public record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  public record Not(Condition part) implements Condition {}

  /** The same search with other chosen filters. */
  public SearchQuery choosing(SearchFilters filters) {
    return new SearchQuery(text, condition, typed, filters);
  }

  /** The strings that are looked for (not those that must be absent), in order, each once. */
  public List<Phrase> sought() {
    List<Phrase> result = new ArrayList<>();
    collect(condition, result);
    return result.stream().distinct().toList();
  }

  private static void collect(Condition condition, List<Phrase> into) {
    switch (condition) {
      case Everything all -> {}
      case Phrase phrase -> into.add(phrase);
      case And and -> and.parts().forEach(part -> collect(part, into));
      case Or or -> or.parts().forEach(part -> collect(part, into));
      case Not not -> {}
    }
  }
}
