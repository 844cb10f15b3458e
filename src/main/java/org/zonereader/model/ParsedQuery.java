package org.zonereader.model;

import java.util.List;

/** What was made of a typed search. */
public sealed interface ParsedQuery {
  /** Nothing but white space. */
  record Blank() implements ParsedQuery {}

  record Understood(SearchQuery query) implements ParsedQuery {}

  /**
   * It cannot be understood.
   *
   * @param code of the sentence that says why
   * @param args what the sentence names
   * @param place in the typed text; empty when something is missing there
   */
  record Faulty(String code, List<String> args, Span place) implements ParsedQuery {
    public Faulty {
      args = List.copyOf(args);
    }
  }
}
