package org.zonereader.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zonereader.desk.ProgramLog;
import org.zonereader.library.LibraryException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command of the command line. */
public final class CommandLineApp {
  private static final List<Command> COMMANDS =
      List.of(
          new ParseCommand(),
          new ImportCommand(),
          new ZonesCommand(),
          new ShowCommand(),
          new CompareCommand(),
          new SearchCommand(),
          new CheckCommand(),
          new RebuildCommand(),
          new CompactCommand(),
          new BackupCommand(),
          new RestoreCommand());

  private CommandLineApp() {}

  /**
   * Does what was typed.
   *
   * @param args the words after the program's name
   * @param out gets the answer, UTF-8
   * @param err gets the reason of a failure, UTF-8
   * @param log where an unexpected fault is written, told to the user with its code
   * @param locale English for English messages and help, anything else for Chinese
   * @return exit code: 0, or 1 when the reason is on {@code err}
   */
  public static int run(String[] args, PrintStream out, PrintStream err, Path log, Locale locale) {
    Console console = new Console(out, err, locale);
    try {
      return run(args, console);
    } catch (CommandFault e) {
      e.sentence().lines().forEach(console::fault);
    } catch (LibraryException e) {
      console.fault(console.sentences().of(e));
    } catch (RuntimeException | Error e) {
      console.fault(
          LibraryException.ofDamage(e)
              .map(console.sentences()::of)
              .orElseGet(
                  () -> console.messages().get("fault.unexpected", ProgramLog.fault(e), log)));
    } finally {
      console.flush();
    }
    return 1;
  }

  /**
   * The language of the command line: English where LC_ALL, LC_MESSAGES or LANG (the first that is
   * set) says en, C or POSIX; without them, the JVM's own language decides. The launcher, which has
   * to change LC_ALL on machines whose characters are not UTF-8, leaves the user's choice in
   * ZONEREADER_LANGUAGE.
   */
  public static Locale localeOf(Map<String, String> environment) {
    String named =
        Stream.of("ZONEREADER_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElseGet(() -> System.getProperty("user.language", ""));
    String language = named.split("[_.@-]", 2)[0];
    return List.of("en", "C", "POSIX").contains(language)
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  /** True for the name of a command. */
  public static boolean isCommand(String word) {
    return COMMANDS.stream().anyMatch(command -> command.name().equals(word));
  }

  private static int run(String[] args, Console console) throws CommandFault, LibraryException {
    Grammar grammar = new Grammar(COMMANDS, console.messages());
    ParseResult typed;
    try {
      typed = grammar.parse(args);
    } catch (ParameterException e) {
      throw new CommandFault(grammar.explain(e));
    }
    if (typed.isVersionHelpRequested()) {
      console.line(version(console));
      return 0;
    }
    ParseResult last = typed.hasSubcommand() ? typed.subcommand() : typed;
    if (last.isUsageHelpRequested()) {
      console.line(last.commandSpec().commandLine().getUsageMessage().stripTrailing());
      return 0;
    }
    String name = last.commandSpec().name();
    for (Command command : COMMANDS) {
      if (command.name().equals(name)) {
        return run(command, new Request(last, console), console);
      }
    }
    throw new CommandFault(console.messages().get("fault.no-command"));
  }

  private static int run(Command command, Request request, Console console)
      throws CommandFault, LibraryException {
    try {
      return command.run(request);
    } catch (RuntimeException e) {
      throw console
          .sentences()
          .trouble(request.library(), e)
          .map(CommandFault::new)
          .orElseThrow(() -> e);
    }
  }

  private static String version(Console console) {
    String packed = CommandLineApp.class.getPackage().getImplementationVersion();
    return packed == null
        ? console.messages().get("version.unpacked")
        : console.messages().get("version", packed);
  }
}
