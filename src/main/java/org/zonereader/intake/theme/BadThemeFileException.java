package org.zonereader.intake.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** A theme table that cannot be used: where, and why. */
public final class BadThemeFileException extends IOException {
  private static final long serialVersionUID = 1;

  /** What is wrong, for a sentence in the user's language. */
  public enum Fault {
    /** Not JSON, or not in UTF-8, or something follows the table. */
    BROKEN("is not well-formed JSON"),
    /** The file holds nothing. */
    EMPTY("the file is empty"),
    /** A part that must be there is not. */
    MISSING("is missing"),
    /** A part that the program does not know and could not keep. */
    UNKNOWN("is not a part of a theme table"),
    /** Not a list with at least one theme. */
    NO_THEMES("must be a list with at least one theme"),
    /** Not an object of named parts. */
    NOT_AN_OBJECT("must be an object in braces"),
    /** Not a text, or a blank one. */
    NO_TEXT("must be a text"),
    /** A seal of more than one character. */
    SEAL_LENGTH("must be one character"),
    /** A seal or name that another theme has. */
    TWICE("is used twice"),
    /** Not a colour. */
    COLOUR("must look like #2A5B8C"),
    /** A term that can never be found: blank, spaces around it, quotation marks only. */
    TERM("must be a word without spaces around it"),
    /** Not a finite number greater than 0. */
    WEIGHT("must be a number greater than 0");

    private final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  private final String place;
  private final Fault fault;
  private final String found;

  /**
   * @param place path in the table ({@code /themes/3/seal}), or line and column of broken JSON
   * @param fault what is wrong there
   * @param found what stands there, or what the JSON reader says; empty when nothing does
   */
  BadThemeFileException(String place, Fault fault, String found) {
    super(place + ": " + fault.words + (found.isEmpty() ? "" : ": " + found));
    this.place = place;
    this.fault = fault;
    this.found = found;
  }

  static BadThemeFileException at(JsonProcessingException e) {
    var location = e.getLocation();
    String place =
        location == null
            ? "/"
            : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    BadThemeFileException result =
        new BadThemeFileException(place, Fault.BROKEN, e.getOriginalMessage());
    result.initCause(e);
    return result;
  }

  /** Where in the file. */
  public String place() {
    return place;
  }

  /** What is wrong there. */
  public Fault fault() {
    return fault;
  }

  /** What stands there, as written; may be empty. */
  public String found() {
    return found;
  }
}
