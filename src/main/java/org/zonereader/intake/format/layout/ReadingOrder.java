package org.zonereader.intake.format.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a page in reading order: what stands over several columns first, then column by
 * column.
 *
 * <p>The page is cut into bands at the heights where nothing stands; bands that share a white strip
 * are one stretch of columns, a band that covers the strip (a headline) ends it. Each column is cut
 * the same way again.
 */
public final class ReadingOrder {
  /** Columns inside columns; a page has two or three. */
  private static final int DEEPEST = 12;

  /** White this high, in font sizes, parts what stands above from what stands below. */
  private static final double APART = 3;

  /** How far bold is imitated, in font sizes: less than the narrowest letter is wide. */
  private static final double SHADOW = 0.12;

  /** Side of a square in which equal glyphs are compared, in points. */
  private static final double SQUARE = 4;

  /** A lone line this much larger than the text and in the middle stands over all columns. */
  private static final double HEADLINE = 1.35;

  private static final double MIDDLE = 0.04;

  private final double size;
  private final List<Block> blocks = new ArrayList<>();

  private ReadingOrder(double size) {
    this.size = size;
  }

  /** Blocks of a page. A glyph printed twice at one place, as bold is imitated, counts once. */
  public static List<Block> of(List<Glyph> glyphs) {
    List<Fragment> fragments = Fragment.of(once(glyphs));
    ReadingOrder order = new ReadingOrder(usualSize(fragments));
    order.read(fragments, 0);
    return order.blocks;
  }

  private static List<Glyph> once(List<Glyph> glyphs) {
    // Glyphs by character and place, in squares of a few points.
    Map<String, List<Glyph>> seen = new HashMap<>();
    List<Glyph> kept = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      long x = Math.round(glyph.start() / SQUARE);
      long y = Math.round(glyph.baseline() / SQUARE);
      boolean twice = false;
      for (long dx = -1; dx <= 1 && !glyph.text().isBlank(); dx++) {
        for (long dy = -1; dy <= 1; dy++) {
          String key = glyph.text() + " " + (x + dx) + " " + (y + dy);
          twice |= seen.getOrDefault(key, List.of()).stream().anyMatch(o -> isShadow(o, glyph));
        }
      }
      if (!twice) {
        String key = glyph.text() + " " + x + " " + y;
        seen.computeIfAbsent(key, k -> new ArrayList<>(1)).add(glyph);
        kept.add(glyph);
      }
    }
    return kept;
  }

  private static boolean isShadow(Glyph a, Glyph b) {
    double far = SHADOW * Math.min(Math.min(a.size(), b.size()), SQUARE / SHADOW);
    return Math.abs(a.start() - b.start()) <= far && Math.abs(a.baseline() - b.baseline()) <= far;
  }

  /** The size half of the characters are smaller than. */
  private static double usualSize(List<Fragment> fragments) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::size));
    long half = sorted.stream().mapToLong(f -> f.text().length()).sum() / 2;
    for (Fragment fragment : sorted) {
      half -= fragment.text().length();
      if (half <= 0) {
        return fragment.size();
      }
    }
    return 1;
  }

  private void read(List<Fragment> fragments, int depth) {
    if (fragments.isEmpty()) {
      return;
    }
    List<List<Fragment>> parts = depth < DEEPEST ? parts(fragments) : List.of(fragments);
    if (parts.size() > 1) {
      parts.forEach(part -> read(part, depth + 1));
      return;
    }
    List<List<Fragment>> columns =
        depth < DEEPEST ? Gutters.columns(fragments, size) : List.of(fragments);
    if (columns.size() > 1) {
      columns.forEach(column -> read(column, depth + 1));
      return;
    }
    List<List<Fragment>> stretches = stretches(fragments);
    if (stretches.size() > 1 && depth < DEEPEST) {
      stretches.forEach(stretch -> read(stretch, depth + 1));
    } else {
      blocks.add(block(fragments));
    }
  }

  /** What stands above and below white as high as several lines. */
  private List<List<Fragment>> parts(List<Fragment> fragments) {
    List<List<Fragment>> parts = new ArrayList<>();
    double bottom = 0;
    for (List<Fragment> band : bands(fragments)) {
      double top = band.stream().mapToDouble(Fragment::top).min().orElseThrow();
      if (parts.isEmpty() || top - bottom > APART * size) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().addAll(band);
      bottom = band.stream().mapToDouble(Fragment::bottom).max().orElseThrow();
    }
    return parts;
  }

  private List<List<Fragment>> stretches(List<Fragment> fragments) {
    double start = fragments.stream().mapToDouble(Fragment::start).min().orElseThrow();
    double end = fragments.stream().mapToDouble(Fragment::end).max().orElseThrow();
    List<List<Fragment>> stretches = new ArrayList<>();
    // Strips are looked for in outlines, not in all lines again, so that the work stays linear.
    List<Fragment> outline = new ArrayList<>();
    for (List<Fragment> band : bands(fragments)) {
      List<Fragment> seen = isOver(band, start, end) ? List.of(wide(band, start, end)) : band;
      List<Fragment> both = new ArrayList<>(outline);
      both.addAll(seen);
      boolean goesOn =
          !Gutters.of(both, size).isEmpty()
              || (Gutters.of(outline, size).isEmpty() && Gutters.of(seen, size).isEmpty());
      if (stretches.isEmpty() || !goesOn) {
        stretches.add(new ArrayList<>());
        both = seen;
      }
      stretches.getLast().addAll(band);
      outline = outline(both);
    }
    return stretches;
  }

  /** As few fragments as cover the same strips. */
  private List<Fragment> outline(List<Fragment> fragments) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::start));
    List<Fragment> outline = new ArrayList<>();
    for (Fragment next : sorted) {
      Fragment last = outline.isEmpty() ? null : outline.getLast();
      if (last != null && next.start() <= last.end()) {
        double end = Math.max(last.end(), next.end());
        outline.set(outline.size() - 1, wide(List.of(last), last.start(), end));
      } else {
        outline.add(next);
      }
    }
    return outline;
  }

  private boolean isOver(List<Fragment> band, double start, double end) {
    Fragment first = band.getFirst();
    double off = Math.abs(first.start() + first.end() - start - end) / 2;
    return band.size() == 1 && first.size() >= HEADLINE * size && off <= MIDDLE * (end - start);
  }

  private static Fragment wide(List<Fragment> band, double start, double end) {
    Fragment first = band.getFirst();
    return new Fragment(first.text(), start, end, first.baseline(), first.size());
  }

  /** Fragments whose heights overlap, from top to bottom. */
  private static List<List<Fragment>> bands(List<Fragment> fragments) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(Fragment::top));
    List<List<Fragment>> bands = new ArrayList<>();
    double bottom = -Double.MAX_VALUE;
    for (Fragment fragment : sorted) {
      if (bands.isEmpty() || fragment.top() >= bottom) {
        bands.add(new ArrayList<>());
      }
      bottom = Math.max(bottom, fragment.bottom());
      bands.getLast().add(fragment);
    }
    return bands;
  }

  private static Block block(List<Fragment> fragments) {
    List<Row> rows = new ArrayList<>();
    for (List<Fragment> band : bands(fragments)) {
      band.sort(Comparator.comparingDouble(Fragment::start));
      rows.add(Row.of(band));
    }
    return new Block(rows);
  }
}
