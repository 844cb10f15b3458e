package org.zonereader.ui.common;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made when it is first asked for, and kept. UI thread only. */
public final class Late<T> implements Supplier<T> {
  private final Supplier<? extends T> maker;
  private @Nullable T made;

  /**
   * A part that is not there yet.
   *
   * @param maker called once at most
   */
  public Late(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T part = made;
    if (part == null) {
      part = maker.get();
      made = part;
    }
    return part;
  }

  /** The part, if somebody has asked for it. */
  public Optional<T> ifMade() {
    return Optional.ofNullable(made);
  }
}
