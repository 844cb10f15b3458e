package org.zonereader.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ReportFilter;

/**
 * A filter as conditions on rows of {@code listed}.
 *
 * @param sql {@code " AND …"}, or empty
 * @param values what its question marks stand for, in order
 */
record ListCondition(String sql, List<Object> values) {
  /** A look-up a row: for one zone it is a few, and for all it is less work than a list of ids. */
  private static final String WITH_THEME =
      " AND EXISTS (SELECT 1 FROM report_theme INDEXED BY report_theme_by_theme"
          + " WHERE report_theme.report = listed.report AND theme = ?)";

  static ListCondition of(ReportFilter filter) {
    ListCondition period = between(filter.from(), filter.to());
    String theme = filter.theme();
    return theme == null ? period : period.and(WITH_THEME, theme);
  }

  static ListCondition of(ComparisonFilter filter) {
    ListCondition condition = between(filter.from(), filter.to());
    if (filter.series() != null) {
      condition = condition.and(ofPage("title"), filter.series());
    }
    if (filter.part() != null) {
      condition = condition.and(ofPage("series"), filter.part());
    }
    return condition;
  }

  private static String ofPage(String column) {
    return " AND (SELECT source.%s FROM report JOIN source ON source.id = report.source WHERE report.id = listed.report) = ?"
        .formatted(column);
  }

  /** Reports of these days, the last included; with either day named, none without a full date. */
  private static ListCondition between(@Nullable LocalDate from, @Nullable LocalDate to) {
    ListCondition condition = new ListCondition("", List.of());
    if (from != null || to != null) {
      condition =
          condition.and(" AND listed.id >= ?", from == null ? 0L : SearchIndex.firstOf(from));
    }
    return to == null
        ? condition
        : condition.and(" AND listed.id < ?", SearchIndex.firstOf(to.plusDays(1)));
  }

  private ListCondition and(String more, Object value) {
    return new ListCondition(sql + more, Stream.concat(values.stream(), Stream.of(value)).toList());
  }

  /**
   * Puts the values in.
   *
   * @param at number of this condition's first question mark, from 1
   * @return number of the one after its last
   */
  int bind(PreparedStatement query, int at) throws SQLException {
    int next = at;
    for (Object value : values) {
      query.setObject(next++, value);
    }
    return next;
  }
}
