package org.zonereader.cli;

/** What was asked cannot be done; the message is the sentence for the user. */
final class CommandFault extends Exception {
  CommandFault(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
