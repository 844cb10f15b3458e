package org.zonereader.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonereader.library.Parsing;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.text.Messages;
import picocli.CommandLine.Model.ArgSpec;

/** {@code parse FILE…}: what files hold, without a library. */
final class ParseCommand implements Command {
  @Override
  public String name() {
    return "parse";
  }

  @Override
  public List<ArgSpec> arguments(Arguments arguments) {
    return List.of(arguments.many("FILE", Path.class));
  }

  @Override
  public int run(Request request) {
    Console console = request.console();
    Parsing parsing = Parsing.ofThisProgram();
    List<ParsedSource> sources = new ArrayList<>();
    for (Path file : request.paths()) {
      sources.addAll(parsing.parseAll(file));
    }
    if (request.wantsJson()) {
      console.json(
          sources.stream().map(source -> SourceJson.of(source, console.sentences())).toList());
    } else {
      sources.forEach(source -> text(source, console));
    }
    List<ParsedSource> refused = sources.stream().filter(ParseCommand::isRefused).toList();
    for (ParsedSource source : request.wantsJson() ? refused : sources) {
      for (ImportProblem problem : source.problems()) {
        console.problem(problem);
      }
    }
    return refused.isEmpty() ? 0 : 1;
  }

  /** Nothing of it could be read: a page without any report still has its text. */
  private static boolean isRefused(ParsedSource source) {
    return source.text().isEmpty() && !source.problems().isEmpty();
  }

  private static void text(ParsedSource source, Console console) {
    Messages messages = console.messages();
    String series = source.series() == null ? null : messages.get("source.series", source.series());
    String issue =
        source.issueDate() == null ? null : messages.get("source.issue", source.issueDate());
    console.line(Words.line(source.file(), source.title(), series, issue));
    List<Report> reports = source.reports();
    console.line(
        messages.get(
            "source.counts",
            reports.size(),
            reports.stream().mapToInt(report -> report.priorities().size()).sum(),
            reports.stream().mapToInt(report -> report.joins().size()).sum(),
            source.setAside().size()));
    console.line("");
    ReportText text = new ReportText(messages);
    for (Report report : reports) {
      console.lines(text.lines(report));
      console.line("");
    }
  }
}
