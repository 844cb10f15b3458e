package org.zonereader.library;

import java.util.List;

/** Files to keep, in order, with what is to become of them. */
interface Decisions {
  int count();

  /** Name of a file, for the user. */
  String name(int number);

  /**
   * Waits until {@link #next} need not.
   *
   * @param most how long, in nanoseconds
   * @return true when it need not
   */
  boolean await(long most);

  /** The next file, compared with what the library holds now; each once, in order. */
  Decision next();

  /** A file that {@link #next} gave before, compared anew. */
  Decision again(int number);

  /** What somebody decided already. */
  static Decisions of(List<Decision> decisions) {
    return new Decisions() {
      private int next;

      @Override
      public int count() {
        return decisions.size();
      }

      @Override
      public String name(int number) {
        return decisions.get(number).candidate().file();
      }

      @Override
      public boolean await(long most) {
        return true;
      }

      @Override
      public Decision next() {
        return decisions.get(next++);
      }

      @Override
      public Decision again(int number) {
        return decisions.get(number);
      }
    };
  }
}
