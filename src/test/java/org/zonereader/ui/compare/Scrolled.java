package org.zonereader.ui.compare;

import java.util.List;

/**
 * What one run measured, milliseconds.
 *
 * @param build until the first frame is laid out
 * @param layouts time of layout of each scrolled frame, ascending
 * @param frames time from frame to frame, ascending
 * @param megabytes heap in use at the end
 */
public record Scrolled(double build, List<Double> layouts, List<Double> frames, double megabytes) {
  public Scrolled {
    layouts = layouts.stream().sorted().toList();
    frames = frames.stream().sorted().toList();
  }

  /** The layout time that a part of the frames did not exceed. */
  public double layout(double part) {
    return at(layouts, part);
  }

  /** The frame time that a part of the frames did not exceed. */
  public double frame(double part) {
    return at(frames, part);
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
  }
}
