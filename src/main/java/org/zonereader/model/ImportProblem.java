package org.zonereader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected fault with one file: which file, where, what it is. The sentence that says what to do
 * is the message {@code problem.CODE} of this package's bundle, filled with {@code args}.
 *
 * @param file file name as the user knows it
 * @param line 1-based line, or null when no place can be named
 * @param code key of the message, kebab-case
 * @param args values for the message's {@code {0}}, {@code {1}}, …
 */
public record ImportProblem(String file, @Nullable Integer line, String code, List<String> args) {
  public ImportProblem {
    args = List.copyOf(args);
  }
}
