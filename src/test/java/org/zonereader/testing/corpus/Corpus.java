package org.zonereader.testing.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.model.Zone;

/**
 * Any number of reports in the genre, of all zones of the packed table, over twenty years. Report
 * {@code i} is a function of the seed and {@code i}: any slice can be made by itself, in any order
 * and on several threads, and a smaller corpus is the beginning of a larger one.
 *
 * <p>Numbers are not in order of days. A report has 950 characters on average, about 2.8 kB of
 * UTF-8.
 */
public final class Corpus {
  /** Reports on a page. */
  public static final int PER_PAGE = Schedule.PER_PAGE;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Schedule schedule;

  public Corpus(long seed) {
    this.schedule = new Schedule(seed, ZoneTable.packed().zones());
  }

  /** The words the reports are made of. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Day of a report, without writing it.
   *
   * @param number 0 or more
   */
  public LocalDate date(long number) {
    return schedule.date(number);
  }

  /**
   * Writes a report.
   *
   * @param number 0 or more
   */
  public CorpusReport report(long number) {
    Zone zone = schedule.zone(number);
    LocalDate date = schedule.date(number);
    LocalDate issue = schedule.issue(number / PER_PAGE);
    ReportWriter writer = new ReportWriter(vocabulary, schedule.random(number, 3));
    return new CorpusReport(number, zone, date, writer.write(zone, date, issue));
  }

  /**
   * The reports of a slice, written as they are asked for; may be made parallel.
   *
   * @param from first number, 0 or more
   * @param to one past the last number
   */
  public Stream<CorpusReport> reports(long from, long to) {
    return LongStream.range(from, to).mapToObj(this::report);
  }

  /**
   * Writes a page: reports {@code number × 10} to {@code number × 10 + 9}.
   *
   * @param number 0 or more
   */
  public CorpusPage page(long number) {
    List<CorpusReport> reports = reports(number * PER_PAGE, (number + 1) * PER_PAGE).toList();
    SplittableRandom random = schedule.random(number, 4);
    LocalDate issue = schedule.issue(number);
    String title = "多家高新区" + Wording.verb(random) + vocabulary.word(vocabulary.draw(random)) + "见闻";
    int series = 1 + random.nextInt(9);
    String text =
        new PageWriter(random, number % 2 == 0)
            .write(issue, title, series, reports.stream().map(CorpusReport::report).toList());
    return new CorpusPage(number, "page-" + number + ".txt", issue, title, series, text, reports);
  }

  /**
   * The pages of a slice, written as they are asked for; may be made parallel.
   *
   * @param from first number, 0 or more
   * @param to one past the last number
   */
  public Stream<CorpusPage> pages(long from, long to) {
    return LongStream.range(from, to).mapToObj(this::page);
  }
}
