package org.zonereader.library;

/**
 * Something was not done for a reason that somebody can mend; the message is the sentence of {@link
 * Sentences#trouble}, in the user's language.
 */
public final class TroubleException extends Exception {
  TroubleException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
