package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.store.StoreException;
import org.zonereader.store.StoreException.Kind;

/**
 * An open library could not be read or written for a reason that somebody can mend: the disk is
 * full, cannot be written, fails, or another program holds the file. What was kept before stays.
 *
 * @param code end of the message keys, kebab-case
 * @param args the library, free megabytes of its disk, what the system said
 */
record Trouble(String code, List<String> args) {
  /** Less than this and a fault of the disk is for want of space, bytes. */
  private static final long FULL = 1 << 20;

  Trouble {
    args = List.copyOf(args);
  }

  /** What is behind a fault, if it is trouble of this kind. */
  static Optional<Trouble> behind(Path library, Throwable fault) {
    for (@Nullable Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof StoreException refusal) {
        return refusal.kind() == Kind.OTHER ? Optional.empty() : Optional.of(of(library, refusal));
      }
    }
    return Optional.empty();
  }

  static Trouble of(Path library, StoreException refusal) {
    long free = free(library);
    Kind kind = refusal.kind() == Kind.DISK && free < FULL ? Kind.FULL : refusal.kind();
    return new Trouble(
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        List.of(
            library.toString(), String.valueOf(free >> 20), String.valueOf(refusal.getMessage())));
  }

  private static long free(Path library) {
    try {
      return Files.getFileStore(library).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** The same as a problem of the first file that was not kept. */
  ImportProblem problem(String file, int files) {
    return new ImportProblem(
        file,
        null,
        "library-" + code,
        List.of(args.get(0), args.get(1), args.get(2), String.valueOf(files)));
  }
}
