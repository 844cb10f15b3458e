package org.zonereader.model;

import java.util.List;

/**
 * Something a check of the library found wrong. Its sentence is the message {@code finding.CODE} of
 * this package's bundle, filled with {@code args}.
 *
 * @param code key of the message, kebab-case
 * @param args values for the message's {@code {0}}, {@code {1}}, …
 */
public record Finding(String code, List<String> args) {
  public Finding {
    args = List.copyOf(args);
  }
}
