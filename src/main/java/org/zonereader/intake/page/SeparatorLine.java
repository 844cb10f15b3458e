package org.zonereader.intake.page;

/** A line without any letter or digit, and {@code END}: rules, stars, rows of dots. */
final class SeparatorLine extends WordedLine {
  SeparatorLine() {
    super("separator-line", 200, "^[^\\p{L}\\p{N}]+$|^[-—*=\\s]*(end|the end|完|全文完|正文)[-—*=\\s]*$");
  }
}
