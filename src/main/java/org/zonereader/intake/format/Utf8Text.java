package org.zonereader.intake.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;

/** Plain text and Markdown in UTF-8, with or without a byte order mark. */
final class Utf8Text implements SourceFormat {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Override
  public boolean recognises(String file, byte[] bytes) {
    return true;
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      return new Decoded.Refused(notUtf8(file, bytes, in.position()));
    }
    String text = out.flip().toString();
    return new Decoded.Text(
        text.startsWith("\uFEFF") ? text.substring(1) : text, SourceForm.PLAIN, List.of());
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Names the byte (from 1) and its line; text that is GB18030 throughout is told apart. */
  private static ImportProblem notUtf8(String file, byte[] bytes, int at) {
    int line = 1 + (int) IntStream.range(0, at).filter(i -> bytes[i] == '\n').count();
    String code = isGb18030(bytes) ? "not-utf8-but-gb18030" : "not-utf8";
    return new ImportProblem(
        file, line, code, List.of(String.valueOf(at + 1), String.valueOf(line)));
  }

  private static boolean isGb18030(byte[] bytes) {
    try {
      strict(GB18030).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
