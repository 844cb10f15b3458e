package org.zonereader.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What may be typed. Built in code rather than from annotations, so that every word of the help
 * comes from the bundle.
 */
final class Grammar {
  static final String PROGRAM = "zonereader";

  /** Columns; Chinese characters count two. */
  private static final int HELP_WIDTH = 96;

  private final Messages messages;
  private final CommandLine commandLine;

  Grammar(List<Command> commands, Messages messages) {
    this.messages = messages;
    Arguments arguments = new Arguments(messages);
    CommandSpec program = spec(PROGRAM, List.of(arguments.version(), arguments.help()));
    program.usageMessage().synopsisSubcommandLabel(messages.get("usage.command"));
    for (Command command : commands) {
      CommandSpec spec = spec(command.name(), command.arguments(arguments));
      spec.add(arguments.format()).add(arguments.help());
      program.addSubcommand(command.name(), spec);
    }
    commandLine = new CommandLine(program);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOverwrittenOptionsAllowed(false);
    commandLine.setUsageHelpWidth(HELP_WIDTH);
  }

  /**
   * Understands the words.
   *
   * @throws ParameterException see {@link #explain}
   */
  ParseResult parse(String[] args) {
    return commandLine.parseArgs(args);
  }

  /** What is wrong with the words, and where help is. */
  String explain(ParameterException fault) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    return reason(fault) + '\n' + messages.get("usage.hint", command);
  }

  private String reason(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched ->
          messages.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          messages.get(
              "usage.missing",
              missing.getMissing().stream().map(Grammar::label).collect(Collectors.joining(", ")));
      case CommandLine.OverwrittenOptionException twice when twice.getOverwritten() != null ->
          messages.get("usage.twice", label(twice.getOverwritten()));
      default ->
          fault.getArgSpec() == null
              ? messages.get("usage.other", String.valueOf(fault.getMessage()))
              : messages.get(
                  "usage.value", String.valueOf(fault.getValue()), label(fault.getArgSpec()));
    };
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private CommandSpec spec(String name, List<ArgSpec> arguments) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(messages.get("help." + name))
        .synopsisHeading(messages.get("usage.synopsis"))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading(messages.get("usage.options"))
        .commandListHeading(messages.get("usage.commands"))
        .sortOptions(false);
    arguments.forEach(spec::add);
    return spec;
  }
}
