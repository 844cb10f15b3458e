package org.zonereader.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zonereader.store.IndexedText;
import org.zonereader.testing.corpus.Corpus;
import org.zonereader.text.Folding;

/** The reports of a corpus as an index takes them, in batches. */
final class CorpusTexts {
  /** Reports of one transaction. */
  static final int BATCH = 1_000;

  /** From 0000-01-01 to 1970-01-01. */
  private static final long DAYS_TO_EPOCH = 719_528;

  private final Corpus corpus = new Corpus(1);
  private final List<Dated> reports;

  private record Dated(long number, long id) {}

  /** The first reports of the corpus, with the ids that a library gives them. */
  CorpusTexts(int count) {
    this(count, 20);
  }

  /**
   * The first reports of the corpus.
   *
   * @param shift by how many bits the day stands above the number within the day in an id
   */
  CorpusTexts(int count, int shift) {
    List<Dated> dated = new ArrayList<>(count);
    long day = 0;
    long within = 0;
    for (long number : inOrderOfDays(count)) {
      long next = corpus.date(number).toEpochDay() + DAYS_TO_EPOCH;
      within = next == day ? within + 1 : 0;
      day = next;
      dated.add(new Dated(number, (day << shift) + within));
    }
    reports = dated;
  }

  private List<Long> inOrderOfDays(int count) {
    LocalDate[] days = IntStream.range(0, count).mapToObj(corpus::date).toArray(LocalDate[]::new);
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparing(i -> days[i]))
        .map(Integer::longValue)
        .toList();
  }

  /** All reports, the oldest first. */
  Stream<List<IndexedText>> oldestFirst() {
    return batches(reports);
  }

  /** All reports in the order of their numbers, which is none of days; each batch by day. */
  Stream<List<IndexedText>> unsorted() {
    List<Dated> byNumber =
        reports.stream().sorted(Comparator.comparingLong(Dated::number)).toList();
    return batches(byNumber);
  }

  private Stream<List<IndexedText>> batches(List<Dated> order) {
    return IntStream.range(0, (order.size() + BATCH - 1) / BATCH)
        .mapToObj(
            i ->
                order.subList(i * BATCH, Math.min(order.size(), (i + 1) * BATCH)).stream()
                    .sorted(Comparator.comparingLong(Dated::id))
                    .parallel()
                    .map(
                        d ->
                            new IndexedText(
                                d.id(),
                                Folding.forSearch(corpus.report(d.number()).report().text())))
                    .toList());
  }
}
