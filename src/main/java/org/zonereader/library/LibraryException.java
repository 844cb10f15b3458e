package org.zonereader.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.store.NoSpaceException;
import org.zonereader.store.OpenException;
import org.zonereader.store.StoreException;

/**
 * The library file cannot be opened or used. Its sentence is the message {@code library.CODE} of
 * this package's bundle, filled with {@code args}; it names the file and says what to do.
 */
public final class LibraryException extends Exception {
  private final String code;
  private final List<String> args;

  public LibraryException(String code, List<String> args, @Nullable Throwable cause) {
    super(code + " " + args, cause);
    this.code = code;
    this.args = List.copyOf(args);
  }

  static LibraryException of(Path file, OpenException refusal) {
    List<String> args = new ArrayList<>();
    args.add(file.toString());
    args.addAll(refusal.details());
    String code = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new LibraryException(code, args, refusal);
  }

  static LibraryException of(NoSpaceException refusal) {
    List<String> args =
        List.of(
            refusal.place().toString(),
            String.valueOf(refusal.needed() >> 20),
            String.valueOf(refusal.free() >> 20));
    return new LibraryException("no-space", args, refusal);
  }

  /** The refusal that a fault of an open library amounts to: its file is damaged. */
  public static Optional<LibraryException> ofDamage(Throwable fault) {
    return fault instanceof StoreException store && store.isDamage()
        ? Optional.of(
            new LibraryException(
                "damaged-page", List.of(String.valueOf(fault.getMessage())), fault))
        : Optional.empty();
  }

  /** Key of the message, kebab-case. */
  public String code() {
    return code;
  }

  /** The file, then what the message needs besides. */
  public List<String> args() {
    return args;
  }
}
