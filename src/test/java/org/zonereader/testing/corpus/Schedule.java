package org.zonereader.testing.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.zonereader.model.Zone;

/**
 * Which zone and which day a report is of. All zones and years come up in any run of a thousand
 * reports, some zones more often than others.
 */
final class Schedule {
  /** Ten reports make a page. */
  static final int PER_PAGE = 10;

  static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  /** A page tells of meetings of this many days before its issue. */
  private static final int DAYS_BACK = 9;

  private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) - DAYS_BACK;

  /** Steps of this share of the whole visit every part of it evenly, however many there are. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final long seed;
  private final double offset;
  private final List<Zone> zones;

  Schedule(long seed, List<Zone> zones) {
    this.seed = seed;
    SplittableRandom random = new SplittableRandom(seed);
    offset = random.nextDouble();
    List<Zone> order = new ArrayList<>(zones);
    Collections.shuffle(order, new Random(random.nextLong()));
    this.zones = List.copyOf(order);
  }

  /** Draws for the report or page of a number; {@code purpose} keeps different draws apart. */
  SplittableRandom random(long number, int purpose) {
    long mixed = (seed * 31 + purpose) * 0x9E3779B97F4A7C15L + number;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new SplittableRandom(mixed ^ (mixed >>> 31));
  }

  /** Day of issue of a page. */
  LocalDate issue(long page) {
    double share = offset + page * GOLDEN;
    return FIRST_DAY.plusDays(DAYS_BACK + 1 + (int) ((share - Math.floor(share)) * DAYS));
  }

  /** Day of a report: one to {@value #DAYS_BACK} days before the issue of its page. */
  LocalDate date(long report) {
    return issue(report / PER_PAGE).minusDays(1 + random(report, 1).nextInt(DAYS_BACK));
  }

  /**
   * Zone of a report, different from the others of its page. Pages with even numbers take the zones
   * in turn; on the others each zone is rarer than the one before it.
   */
  Zone zone(long report) {
    long page = report / PER_PAGE;
    int place = (int) (report % PER_PAGE);
    if (page % 2 == 0) {
      return zones.get((int) ((page / 2 * PER_PAGE + place) % zones.size()));
    }
    SplittableRandom random = random(page, 2);
    boolean[] taken = new boolean[zones.size()];
    int chosen = 0;
    for (int i = 0; i <= place; i++) {
      do {
        double share = random.nextDouble();
        chosen = (int) (share * share * zones.size());
      } while (taken[chosen]);
      taken[chosen] = true;
    }
    return zones.get(chosen);
  }
}
