package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.BackupLook;
import org.zonereader.library.Sentences;

/**
 * A backup.
 *
 * @param file its path
 * @param time when it was made, ISO 8601 in local time
 * @param bytes its size
 * @param sound whether it can be restored
 * @param holds what it holds; null when it is not sound
 * @param missing reports of the import journal that it lacks; null when it is not sound
 * @param fault why it is not sound, else null
 */
@JsonPropertyOrder({"file", "time", "bytes", "sound", "holds", "missing", "fault"})
record BackupJson(
    String file,
    String time,
    long bytes,
    boolean sound,
    @Nullable HoldingsJson holds,
    @Nullable Integer missing,
    @Nullable String fault) {
  static BackupJson of(BackupLook look, Sentences sentences) {
    boolean sound = look instanceof BackupLook.Sound;
    HoldingsJson holds = null;
    Integer missing = null;
    String fault = null;
    switch (look) {
      case BackupLook.Sound(var _, var holdings, int lacks) -> {
        holds = HoldingsJson.of(holdings);
        missing = lacks;
      }
      case BackupLook.Unsound(var _, var why) -> fault = sentences.of(why);
    }
    return new BackupJson(
        look.backup().file().toString(),
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(look.backup().time().withNano(0)),
        look.backup().bytes(),
        sound,
        holds,
        missing,
        fault);
  }
}
