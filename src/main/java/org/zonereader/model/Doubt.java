package org.zonereader.model;

import java.util.List;

/**
 * Something a person should know of, or decide, before a report is kept. The screens word it.
 *
 * @param kind what is in doubt
 * @param args what the sentence is filled with, see {@link Kind}
 */
public record Doubt(Kind kind, List<String> args) {
  public Doubt {
    args = List.copyOf(args);
  }

  /** How much it matters. */
  public enum Level {
    /** Done by itself, only told: 合并断行 2 处. */
    NOTE,
    /** Needs an answer: 待确认. */
    WARNING
  }

  /** What is in doubt, and what answers it. */
  public enum Kind {
    /** A name that the zone table lacks; arg: as written. Answer: choose a zone, or keep it. */
    ZONE_UNKNOWN(Level.WARNING),
    /** Only 高新区; args: as written. */
    ZONE_BARE(Level.WARNING),
    /** Only 高新区, but the file name names one; args: as written, proposed zone. */
    ZONE_PROPOSED(Level.WARNING),
    /** The zone's name stands only once, in passing; arg: as written. */
    ZONE_UNSURE(Level.WARNING),
    /** The page names no zone. */
    ZONE_NONE(Level.WARNING),
    /** No date of the meeting. */
    NO_DATE(Level.WARNING),
    /** Month and day, but nothing that tells the year; arg: --MM-DD. */
    NO_YEAR(Level.WARNING),
    /** A damaged date was repaired; args: as written, as read. */
    DATE_REPAIRED(Level.WARNING),
    /** Bytes that are no text in this encoding; args: how many, position of the first (from 1). */
    UNDECODABLE(Level.WARNING),
    /** Pages or characters of the file could not be read; its problems say which. */
    INCOMPLETE(Level.WARNING),
    /** A correction of the last edition could not be placed in this one; arg: its words. */
    CORRECTION_UNPLACED(Level.WARNING),
    /** Year inferred; args: year, the words it was inferred from. */
    YEAR_INFERRED(Level.NOTE),
    /** Cut paragraphs were joined; arg: how many. */
    JOINED(Level.NOTE),
    /** No directive was found. */
    NO_PRIORITIES(Level.NOTE),
    /** The same report is in the library already. */
    SAME(Level.NOTE),
    /** A changed edition of a report in the library; it becomes a new version. */
    CHANGED(Level.NOTE);

    private final Level level;

    Kind(Level level) {
      this.level = level;
    }

    public Level level() {
      return level;
    }
  }

  public boolean isWarning() {
    return kind.level == Level.WARNING;
  }
}
