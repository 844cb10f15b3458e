package org.zonereader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.zonereader.library.Backup;
import org.zonereader.library.Backups;
import org.zonereader.library.LibraryException;
import org.zonereader.library.Recovery;
import org.zonereader.library.RestorePreview;
import picocli.CommandLine.Model.ArgSpec;

/**
 * {@code restore}: lists the backups; {@code restore FILE}: says what putting it in the library's
 * place would change; with {@code --yes} does it.
 */
final class RestoreCommand implements Command {
  @Override
  public String name() {
    return "restore";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.file("BACKUP"), arguments.flag(Arguments.YES), arguments.library());
  }

  @Override
  public int run(Request request) throws CommandFault, LibraryException {
    Optional<Path> file = request.file();
    if (file.isEmpty()) {
      new BackupText(request.console()).list(request.library(), request.wantsJson());
      return 0;
    }
    if (!Files.isRegularFile(file.get())) {
      throw new CommandFault(request.console().messages().get("restore.no-file", file.get()));
    }
    restore(request, Backups.of(file.get()));
    return 0;
  }

  private static void restore(Request request, Backup backup) throws LibraryException {
    Console console = request.console();
    Recovery recovery = new Recovery(request.library());
    RestorePreview preview = recovery.preview(backup);
    boolean yes = request.says(Arguments.YES);
    String kept = yes ? recovery.restore(backup.file()).toString() : null;
    if (request.wantsJson()) {
      console.json(
          new RestoreJson(
              BackupJson.of(preview.look(), console.sentences()),
              BackupText.holds(preview.now()),
              preview.gained(),
              preview.lost(),
              yes,
              kept));
      return;
    }
    BackupText text = new BackupText(console);
    if (!yes) {
      console.line(text.now(preview.now()));
    }
    console.line(console.messages().get("restore.backup", text.words(preview.look().holdings())));
    console.line(console.messages().get("restore.change", preview.gained(), preview.lost()));
    console.line(
        kept == null
            ? console.messages().get("restore.how", backup.file())
            : console.messages().get("restore.done", kept));
  }
}
