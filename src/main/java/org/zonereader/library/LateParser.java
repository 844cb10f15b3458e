package org.zonereader.library;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Correction;
import org.zonereader.model.ParsedSource;

/**
 * A parser that is made when the first file is read: a library is opened far more often than
 * something is imported, and its rules take longer to prepare than all else at the start.
 */
final class LateParser implements Parser {
  private final Supplier<Parser> maker;
  private @Nullable Parser made;

  LateParser(Supplier<Parser> maker) {
    this.maker = maker;
  }

  @Override
  public ParsedSource parse(
      String fileName, byte[] bytes, @Nullable String charset, List<Correction> corrections) {
    return made().parse(fileName, bytes, charset, corrections);
  }

  private synchronized Parser made() {
    Parser now = made;
    if (now == null) {
      now = maker.get();
      made = now;
    }
    return now;
  }
}
