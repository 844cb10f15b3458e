package org.zonereader.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Fills a library with rows that look like many reports to lists: zones of very different sizes,
 * twenty years, five reports a page, eight priorities each. Their search index is left empty, as no
 * list reads it.
 */
public final class ListFiller {
  private static final List<String> SEALS = List.of("党", "科", "产", "改", "稳", "人", "环", "治");

  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
  private static final int DAYS = 20 * 365;
  private static final int A_PAGE = 5;
  private static final int PRIORITIES = 8;

  private ListFiller() {}

  /**
   * Fills a new file.
   *
   * @param zones zone names with their provinces, the largest zone first
   * @param reports how many
   * @param letters length of each report's text and, five times that, of its page
   */
  public static void fill(Path file, List<String[]> zones, int reports, int letters)
      throws OpenException {
    try (Database database = Database.open(file)) {
      database.write(
          connection -> {
            for (String trigger : List.of("report_inserted", "report_updated", "report_deleted")) {
              Connections.execute(connection, "DROP TRIGGER " + trigger);
            }
            zones(connection, zones);
            rows(connection, zones, reports, "报".repeat(letters));
            return null;
          });
    }
  }

  private static void zones(Connection connection, List<String[]> zones) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO zone VALUES (?, ?)")) {
      for (String[] zone : zones) {
        insert.setString(1, zone[0]);
        insert.setString(2, zone[1]);
        insert.executeUpdate();
      }
    }
  }

  private static void rows(Connection connection, List<String[]> zones, int reports, String text)
      throws SQLException {
    Random random = new Random(178);
    try (PreparedStatement source =
            connection.prepareStatement(
                """
                INSERT INTO source (id, file, sha256, content, title, series, imported_at, set_aside,
                    pieces, problems)
                VALUES (?, 'page.txt', ?, ?, '园区研读', ?, ?, '[]', '[]', '[]')\
                """);
        PreparedStatement report =
            connection.prepareStatement(
                """
                INSERT INTO report (id, source, ordinal, state, zone, zone_as_written,
                    zone_confirmed, zone_rule, headline, year, month, day, year_inferred, by_hand,
                    joins, origin, text)
                VALUES (?, ?, ?, 'KEPT', ?, '', 1, '', ?, ?, ?, ?, 0, '{"fields":[],"themes":[]}',
                    '[]', '[]', ?)\
                """);
        PreparedStatement listed =
            connection.prepareStatement("INSERT INTO listed VALUES (?, ?, ?)");
        PreparedStatement theme =
            connection.prepareStatement("INSERT INTO report_theme VALUES (?, ?, ?)");
        PreparedStatement priority =
            connection.prepareStatement(
                "INSERT INTO priority (report, ordinal, rule) VALUES (?, ?, 'must')")) {
      byte[] content = text.repeat(A_PAGE).getBytes(StandardCharsets.UTF_8);
      for (int id = 1; id <= reports; id++) {
        int page = (id - 1) / A_PAGE + 1;
        if ((id - 1) % A_PAGE == 0) {
          run(source, page, "sha" + page, content, page % 12 + 1, 1_700_000_000_000L + page);
        }
        // The sizes of zones fall off as 1/x.
        int zone = (int) Math.exp(random.nextDouble() * Math.log(zones.size()));
        String name = zones.get(Math.min(zone, zones.size()) - 1)[0];
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        run(
            report,
            id,
            page,
            (id - 1) % A_PAGE + 1,
            name,
            "园区第 " + id + " 次会议研究招商和项目建设",
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth(),
            text);
        run(listed, SearchIndex.firstOf(day) + id % (1 << SearchIndex.DAY_BITS), id, name);
        for (String seal : SEALS) {
          if (random.nextInt(2) == 0) {
            run(theme, id, seal, 1 + random.nextInt(4));
          }
        }
        for (int i = 1; i <= PRIORITIES; i++) {
          run(priority, id, i);
        }
      }
    }
  }

  private static void run(PreparedStatement insert, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.executeUpdate();
  }
}
