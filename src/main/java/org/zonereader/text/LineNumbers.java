package org.zonereader.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets of a text as line numbers, for messages to the user. */
public final class LineNumbers {
  private final int[] ends;

  /** Counts once; every look-up is a binary search. */
  public LineNumbers(String text) {
    ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  /** Line of an offset, from 1. */
  public int of(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return 1 + (at < 0 ? -at - 1 : at);
  }
}
