package org.zonereader.intake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zonereader.intake.format.Decoded;
import org.zonereader.intake.format.SourceFormats;
import org.zonereader.intake.page.PageReader;
import org.zonereader.intake.section.SectionReader;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;

/** Runs the steps from a file's bytes to its reports. Safe to use from several threads. */
public final class Intake {
  private final SourceFormats formats = new SourceFormats();
  private final PageReader pages = new PageReader();
  private final SectionReader sections;
  private final Function<String, List<Priority>> extract;
  private final BiFunction<String, List<Priority>, List<Priority>> classify;

  /**
   * @param extract report text → priorities without themes
   * @param classify report text and its priorities → the same with themes
   */
  public Intake(
      ZoneTable zones,
      Function<String, List<Priority>> extract,
      BiFunction<String, List<Priority>, List<Priority>> classify) {
    this.sections = new SectionReader(zones);
    this.extract = extract;
    this.classify = classify;
  }

  /**
   * Reads a file. A file that cannot be read gives a source without text and reports whose problem
   * says why.
   *
   * @param file file name, without folders
   * @param bytes its content
   */
  public ParsedSource read(String file, byte[] bytes) {
    return switch (formats.decode(file, bytes)) {
      case Decoded.Text text -> readText(file, text.text());
      case Decoded.Refused refused -> refused(file, refused.problem());
    };
  }

  /** Reads text that is decoded already; any string will do. */
  public ParsedSource readText(String file, String text) {
    ParsedSource source = sections.read(file, pages.read(text));
    List<Report> reports = source.reports().stream().map(this::withPriorities).toList();
    return new ParsedSource(
        source.file(),
        source.title(),
        source.series(),
        source.issueDate(),
        source.text(),
        reports,
        source.setAside(),
        source.pieces(),
        source.problems());
  }

  private Report withPriorities(Report report) {
    return new Report(
        report.zone(),
        report.headline(),
        report.meeting(),
        report.date(),
        report.byline(),
        report.text(),
        report.joins(),
        classify.apply(report.text(), extract.apply(report.text())),
        report.origin());
  }

  private static ParsedSource refused(String file, ImportProblem problem) {
    return new ParsedSource(
        file, null, null, null, "", List.of(), List.of(), List.of(), List.of(problem));
  }
}
