package org.zonereader.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.BackupLook;
import org.zonereader.library.Backups;
import org.zonereader.library.LibraryException;
import org.zonereader.library.LibraryNow;
import org.zonereader.library.Recovery;
import org.zonereader.model.Holdings;
import org.zonereader.text.Messages;

/** Backups in words and as JSON. */
final class BackupText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Console console;
  private final Messages messages;

  BackupText(Console console) {
    this.console = console;
    this.messages = console.messages();
  }

  /** Lists the backups of a library with what is in them, and what it holds now. */
  void list(Path library, boolean json) throws LibraryException {
    Backups backups = new Backups(library);
    List<BackupLook> looks = backups.list().stream().map(backups::look).toList();
    LibraryNow now = new Recovery(library).now();
    if (json) {
      console.json(
          new BackupsJson(
              library.toString(),
              now instanceof LibraryNow.Damaged,
              holds(now),
              looks.stream().map(look -> BackupJson.of(look, console.sentences())).toList()));
      return;
    }
    console.line(now(now));
    if (looks.isEmpty()) {
      console.line(messages.get("backups.none"));
      return;
    }
    Table table = new Table();
    table.row(
        messages.get("backups.time"),
        messages.get("backups.reports"),
        messages.get("backups.zones"),
        messages.get("backups.sources"),
        messages.get("backups.views"),
        messages.get("backups.corrections"),
        messages.get("backups.missing"),
        messages.get("backups.size"),
        messages.get("backups.file"));
    List<String> faults = new ArrayList<>();
    for (BackupLook look : looks) {
      table.row(cells(look));
      if (look instanceof BackupLook.Unsound(var _, var why)) {
        faults.add(console.sentences().of(why));
      }
    }
    console.lines(table.lines());
    console.lines(faults);
  }

  private String[] cells(BackupLook look) {
    String time = TIME.format(look.backup().time());
    String size = size(look.backup().bytes());
    String file = look.backup().file().toString();
    return switch (look) {
      case BackupLook.Sound(var _, Holdings holds, int missing) ->
          new String[] {
            time,
            String.valueOf(holds.reports()),
            String.valueOf(holds.zones()),
            String.valueOf(holds.sources()),
            String.valueOf(holds.views()),
            String.valueOf(holds.corrections()),
            String.valueOf(missing),
            size,
            file
          };
      case BackupLook.Unsound unsound ->
          new String[] {time, messages.get("backups.unsound"), "", "", "", "", "", size, file};
    };
  }

  static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
  }

  /** What the library holds now, in a sentence. */
  String now(LibraryNow now) {
    return switch (now) {
      case LibraryNow.Holds(Holdings holds) -> messages.get("backups.now", words(holds));
      case LibraryNow.Damaged damaged -> messages.get("backups.now-damaged");
      case LibraryNow.Absent absent -> messages.get("backups.now-absent");
    };
  }

  /** How much that is. */
  String words(Holdings holds) {
    return messages.get(
        "backups.holds",
        holds.reports(),
        holds.zones(),
        holds.sources(),
        holds.views(),
        holds.corrections());
  }

  static @Nullable HoldingsJson holds(LibraryNow now) {
    return now instanceof LibraryNow.Holds(Holdings holds) ? HoldingsJson.of(holds) : null;
  }
}
