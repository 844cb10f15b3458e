package org.zonereader.intake.format;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;

/** What the formats made of plain characters share: bytes → characters, with what to tell of it. */
final class TextBytes {
  private TextBytes() {}

  /**
   * Decodes a file.
   *
   * @param format kind of file for {@link SourceForm}
   * @param charset what the user chose, or null
   * @param label what the file says of itself, believed when it fits; or null
   * @param toText characters of the file → its text
   */
  static Decoded decode(
      String file,
      byte[] bytes,
      String format,
      @Nullable String charset,
      @Nullable String label,
      UnaryOperator<String> toText) {
    Reading reading;
    if (charset != null) {
      Optional<String> known = TextEncodings.named(charset);
      if (known.isEmpty()) {
        return refused(file, null, "unknown-charset", charset);
      }
      reading = Reading.of(bytes, known.get());
    } else {
      Optional<Reading> found =
          labelled(bytes, label).or(() -> EncodingRecogniser.recognise(bytes));
      if (found.isEmpty()) {
        return notText(file, bytes);
      }
      reading = found.get();
    }
    SourceForm form = new SourceForm(format, reading.charset(), charset != null);
    return new Decoded.Text(toText.apply(reading.text()), form, problems(file, bytes, reading));
  }

  private static Optional<Reading> labelled(byte[] bytes, @Nullable String label) {
    if (label == null || EncodingRecogniser.mark(bytes) != null) {
      return Optional.empty();
    }
    // A label that could be read in single bytes cannot mean UTF-16.
    return TextEncodings.named(label)
        .filter(name -> !name.startsWith("UTF-16"))
        .map(name -> Reading.of(bytes, name))
        .filter(r -> r.bad() == 0 && Plausibility.of(r.text()) >= Plausibility.LEAST);
  }

  private static List<ImportProblem> problems(String file, byte[] bytes, Reading reading) {
    if (reading.bad() == 0) {
      return List.of();
    }
    int line = line(bytes, reading.firstBad(), reading.charset());
    return List.of(
        new ImportProblem(
            file,
            line,
            "undecodable",
            List.of(
                String.valueOf(reading.bad()),
                String.valueOf(reading.firstBad() + 1),
                String.valueOf(line),
                reading.charset())));
  }

  /** Names the place where the reading that gets farthest stops. */
  private static Decoded notText(String file, byte[] bytes) {
    int at = 0;
    String charset = "UTF-8";
    for (String name : List.of("UTF-8", "GB18030")) {
      int stops = Reading.of(bytes, name).firstBad();
      if (stops > at) {
        at = stops;
        charset = name;
      }
    }
    int line = line(bytes, at, charset);
    return refused(file, line, "not-text", String.valueOf(at + 1), String.valueOf(line));
  }

  /** 1-based line of a byte. */
  private static int line(byte[] bytes, int at, String charset) {
    int line = 1;
    int unit = charset.startsWith("UTF-16") ? 2 : 1;
    int low = charset.equals("UTF-16BE") ? 1 : 0;
    for (int i = 0; i + unit <= at; i += unit) {
      boolean feed = bytes[i + low] == '\n' && (unit == 1 || bytes[i + 1 - low] == 0);
      line += feed ? 1 : 0;
    }
    return line;
  }

  private static Decoded refused(String file, @Nullable Integer line, String code, String... args) {
    return new Decoded.Refused(new ImportProblem(file, line, code, List.of(args)));
  }
}
