package org.zonereader.ui.recovery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Backup;
import org.zonereader.library.LostReport;
import org.zonereader.library.Recovered;
import org.zonereader.text.Messages;

/** What the recovery screen says. */
final class RecoveryWords {
  private final Recovered recovered;
  private final Messages messages;
  private final LocalDate today;

  /**
   * Words about what was recovered.
   *
   * @param today years are named when they are others
   */
  RecoveryWords(Recovered recovered, Messages messages, LocalDate today) {
    this.recovered = recovered;
    this.messages = messages;
    this.today = today;
  }

  String title() {
    return recovered.backup() == null ? messages.get("title.none") : messages.get("title");
  }

  String explanation() {
    Backup backup = recovered.backup();
    int lost = recovered.lost().size();
    if (backup == null) {
      return messages.get("words.none", lost);
    }
    return lost == 0
        ? messages.get("words.complete", time(backup.time()))
        : messages.get("words", time(backup.time()), lost);
  }

  /** 导入日志记有 412 篇，少 3 篇. */
  String journal() {
    int lost = recovered.lost().size();
    return lost == 0
        ? messages.get("journal.same")
        : messages.get("journal.more", recovered.holdings().reports() + lost, lost);
  }

  /** What cannot be found again; empty without a backup. */
  String gone() {
    Backup backup = recovered.backup();
    return backup == null ? messages.get("gone.none") : messages.get("gone", time(backup.time()));
  }

  String listTitle() {
    int found = recovered.found().size();
    int lost = recovered.lost().size();
    return found == lost ? messages.get("list.all", found) : messages.get("list.some", lost, found);
  }

  /** 十月简报汇编.docx，第 1 篇，15:52 导入. */
  String origin(LostReport report) {
    String file = report.place().file();
    String time = time(report.time().atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime());
    long same =
        recovered.lost().stream()
            .filter(other -> other.place().sha256().equals(report.place().sha256()))
            .count();
    return same > 1 || report.place().ordinal() > 1
        ? messages.get("origin.part", file, report.place().ordinal(), time)
        : messages.get("origin", file, time);
  }

  String original(LostReport report) {
    return switch (report.original()) {
      case FOUND -> messages.get("original.found");
      case GONE -> messages.get("original.gone");
      case CHANGED -> messages.get("original.changed");
    };
  }

  /** The hour alone where the day is that of the backup. */
  private String time(LocalDateTime time) {
    Backup backup = recovered.backup();
    boolean ofBackup = backup != null && time.equals(backup.time());
    @Nullable LocalDate known = backup == null || ofBackup ? null : backup.time().toLocalDate();
    String pattern =
        time.toLocalDate().equals(known)
            ? "HH:mm"
            : time.getYear() == today.getYear()
                ? messages.get("time.day")
                : messages.get("time.year");
    return DateTimeFormatter.ofPattern(pattern, messages.locale()).format(time);
  }

  /** For whoever helps; no text and no names of reports. */
  String technical() {
    Backup backup = recovered.backup();
    return String.join(
        System.lineSeparator(),
        "library: " + recovered.library(),
        "damage: " + recovered.damage(),
        "kept: " + recovered.kept(),
        "backup: " + (backup == null ? "-" : backup.file() + ", " + backup.bytes() + " B"),
        "holds: " + recovered.holdings(),
        "missing: " + recovered.lost().size() + ", found: " + recovered.found().size(),
        "system: " + System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }
}
