package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfStreamsTest {
  private static byte[] stream(String dictionary, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("1 0 obj <<" + dictionary + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(content);
    out.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 beginbfrange <0000> <7FFFFFFF> <0000> endbfrange",
        "1 beginbfrange\n<00000000><FFFFFFFFFFFFFFFF>[<4E00>]",
        "1 begincidrange <0000> <00FFFFFF> 1 endcidrange"
      })
  void mapsThatNoFontCanHaveAreRefusedBeforeTheyAreWrittenOut(String map) {
    byte[] content = ("begincmap " + map).getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> PdfStreams.weigh(stream("", content)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PdfStreams.weigh(stream("/Filter/FlateDecode", packed(content))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mapsOfRealFontsPass() {
    StringBuilder map = new StringBuilder("begincmap 100 beginbfchar\n");
    for (int i = 0; i < 9_000; i++) {
      map.append("<%04X> <%04X>\n".formatted(i, 0xFFFF - i));
    }
    map.append(
        "endbfchar 2 beginbfrange <0000> <FFFF> <0000>\n"
            + "<0001> <0003> [<4E00> <9FFF> <4E01>] endbfrange");
    byte[] content = map.toString().getBytes(StandardCharsets.US_ASCII);
    assertThatCode(() -> PdfStreams.weigh(stream("", content))).doesNotThrowAnyException();
  }

  @Test
  void packedTwiceIsWeighedUnpackedTwice() {
    byte[] bomb = packed(packed(new byte[160 << 20]));
    assertThatThrownBy(() -> PdfStreams.weigh(stream("/Filter[/FlateDecode/FlateDecode]", bomb)))
        .isInstanceOf(TooLong.class);
    assertThatCode(() -> PdfStreams.weigh(stream("/Subtype/Image/Filter[/FlateDecode/Fl]", bomb)))
        .doesNotThrowAnyException();
  }
}
