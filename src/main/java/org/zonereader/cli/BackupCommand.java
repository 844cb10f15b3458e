package org.zonereader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonereader.library.Backup;
import org.zonereader.library.BackupLook;
import org.zonereader.library.Backups;
import org.zonereader.library.Library;
import org.zonereader.library.LibraryException;
import picocli.CommandLine.Model.ArgSpec;

/** {@code backup [FILE]}: a copy of the library, made now; {@code --list} shows those there are. */
final class BackupCommand implements Command {
  @Override
  public String name() {
    return "backup";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(
        arguments.file("BACKUP-TO"), arguments.flag(Arguments.LIST), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Console console = request.console();
    BackupText text = new BackupText(console);
    if (request.says(Arguments.LIST)) {
      text.list(request.library(), request.wantsJson());
      return 0;
    }
    Optional<Path> file = request.file().map(Path::toAbsolutePath);
    if (file.isPresent() && Files.exists(file.get())) {
      throw new CommandFault(console.messages().get("backup.there", file.get()));
    }
    Backup made;
    Backups backups;
    try (Library library = request.open()) {
      backups = library.backups();
      made = file.isPresent() ? backups.make(file.get()) : backups.make();
    }
    BackupLook look = backups.look(made);
    if (request.wantsJson()) {
      console.json(BackupJson.of(look, console.sentences()));
    } else if (look instanceof BackupLook.Sound(var _, var holds, int _)) {
      console.line(
          console
              .messages()
              .get("backup.made", made.file(), BackupText.size(made.bytes()), text.words(holds)));
    }
    return 0;
  }
}
