package org.zonereader.cli;

import java.nio.file.Path;
import java.util.List;
import org.zonereader.model.Grouping;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and arguments with their descriptions in the user's language. */
final class Arguments {
  static final String FORMAT = "--format";
  static final String LIBRARY = "--library";
  static final String EXPORT = "--export";
  static final String BY = "--by";
  static final String LIMIT = "--limit";
  static final String LIST = "--list";
  static final String YES = "--yes";

  private final Messages messages;

  Arguments(Messages messages) {
    this.messages = messages;
  }

  /**
   * One or more values, a list of {@code type}.
   *
   * @param label what stands for it in the help; its description is {@code argument.LABEL}
   */
  ArgSpec many(String label, Class<?> type) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(type)
        .paramLabel(label)
        .description(messages.get("argument." + label))
        .build();
  }

  /** Exactly one word. */
  ArgSpec one(String label) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(messages.get("argument." + label))
        .build();
  }

  /** A file that may be left out. */
  ArgSpec file(String label) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .required(false)
        .type(Path.class)
        .paramLabel("FILE")
        .description(messages.get("argument." + label))
        .build();
  }

  /** Something that is said or not: its description is {@code option.NAME}. */
  ArgSpec flag(String name) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .description(messages.get("option." + name.substring(2)))
        .build();
  }

  ArgSpec format() {
    return OptionSpec.builder(FORMAT)
        .type(Format.class)
        .paramLabel("text|json")
        .description(messages.get("option.format"))
        .build();
  }

  ArgSpec library() {
    return OptionSpec.builder(LIBRARY)
        .type(Path.class)
        .paramLabel("FILE")
        .description(messages.get("option.library"))
        .build();
  }

  ArgSpec by() {
    return OptionSpec.builder(BY)
        .type(Grouping.class)
        .paramLabel("theme|order|term")
        .description(messages.get("option.by"))
        .build();
  }

  ArgSpec limit() {
    return OptionSpec.builder(LIMIT)
        .type(Integer.class)
        .paramLabel("N")
        .description(messages.get("option.limit"))
        .build();
  }

  ArgSpec export() {
    return OptionSpec.builder(EXPORT)
        .type(Path.class)
        .paramLabel("FILE")
        .description(messages.get("option.export"))
        .build();
  }

  ArgSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description(messages.get("option.help"))
        .build();
  }

  ArgSpec version() {
    return OptionSpec.builder("--version")
        .versionHelp(true)
        .description(messages.get("option.version"))
        .build();
  }
}
