package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.zonereader.model.ImportProblem;

/** Reads bytes for tests. */
final class Decoding {
  private Decoding() {}

  static Decoded decode(String file, byte[] bytes) {
    return new SourceFormats().decode(file, bytes, null);
  }

  static Decoded.Text text(String file, byte[] bytes) {
    Decoded decoded = decode(file, bytes);
    assertThat(decoded).isInstanceOf(Decoded.Text.class);
    return (Decoded.Text) decoded;
  }

  /** The lines of a file's text. */
  static List<String> lines(String file, byte[] bytes) {
    return text(file, bytes).text().lines().toList();
  }

  /** Why a file is refused. */
  static ImportProblem problem(String file, byte[] bytes) {
    Decoded decoded = decode(file, bytes);
    assertThat(decoded).isInstanceOf(Decoded.Refused.class);
    return ((Decoded.Refused) decoded).problem();
  }
}
