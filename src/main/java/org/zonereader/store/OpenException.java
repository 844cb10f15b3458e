package org.zonereader.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a library file could not be opened. */
public final class OpenException extends Exception {
  /** The kinds of refusal. */
  public enum Reason {
    /** Written by a newer version of this program. */
    NEWER,
    /** Not a database, or the database of another program. */
    NOT_A_LIBRARY,
    /** A library whose pages cannot be read any more. */
    DAMAGED,
    /** Another process held it for longer than the patience of {@link Database}. */
    BUSY,
    /** The disk has no space for what opening has to write. */
    FULL,
    /** Of an older version, and cannot be migrated where it lies. */
    READ_ONLY_OLDER,
    /** Somebody else's work in it was cut off, and cannot be brought to its end where it lies. */
    READ_ONLY_UNFINISHED,
    /** No such folder, no permission, or a fault of the disk. */
    NOT_ACCESSIBLE
  }

  private final Reason reason;
  private final List<String> details;

  OpenException(Reason reason, List<String> details, @Nullable Throwable cause) {
    super(reason + " " + details, cause);
    this.reason = reason;
    this.details = List.copyOf(details);
  }

  public Reason reason() {
    return reason;
  }

  /** For NEWER the file's version and ours; otherwise what SQLite or the system said. */
  public List<String> details() {
    return details;
  }
}
