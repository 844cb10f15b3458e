package org.zonereader.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;

/**
 * Word documents: header, body, notes and footer in this order. The package is opened by Apache
 * POI; its parts are streamed, so that a document costs no more memory than its text.
 */
final class DocxFile implements SourceFormat {
  /** 128 MiB for a part: the XML of the longest document is a tenth of it. */
  private static final long LARGEST_PART = 128L << 20;

  /** Last part of a relation's type, which has two forms: transitional and strict. */
  private static final String DOCUMENT = "/officeDocument";

  /** Damaged files make the library chat; what the user needs to know is in the problems. */
  private static final Logger CHATTER = Logger.getLogger("org.apache.poi");

  static {
    CHATTER.setLevel(Level.OFF);
  }

  @Override
  public boolean recognises(String file, byte[] bytes) {
    boolean packed = Bytes.startsWith(bytes, "PK");
    boolean named = file.toLowerCase(Locale.ROOT).endsWith(".docx");
    boolean ole = Bytes.startsWith(bytes, new byte[] {(byte) 0xD0, (byte) 0xCF});
    return (named && !ole)
        || (packed
            && Bytes.contains(bytes, "word/document.xml".getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public Decoded decode(String file, byte[] bytes, @Nullable String charset) {
    try (LimitedZip zip = new LimitedZip(new SeekableInMemoryByteChannel(bytes), LARGEST_PART);
        OPCPackage docx = OPCPackage.open(zip)) {
      String text = text(docx);
      docx.revert();
      return new Decoded.Text(text, new SourceForm("docx", null, false), List.of());
    } catch (IOException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | XMLStreamException e) {
      Patience.check();
      return new Decoded.Refused(new ImportProblem(file, null, "damaged", List.of()));
    }
  }

  private static String text(OPCPackage docx)
      throws IOException, InvalidFormatException, XMLStreamException {
    PackagePart document = null;
    for (PackageRelationship relation : docx.getRelationships()) {
      if (relation.getRelationshipType().endsWith(DOCUMENT)) {
        document = docx.getPart(relation);
      }
    }
    if (document == null) {
      throw new InvalidFormatException("no document");
    }
    DocxStyles styles = new DocxStyles();
    DocxNumbers numbers = new DocxNumbers();
    for (PackagePart part : related(document, Set.of("/styles"))) {
      read(part, styles::read);
    }
    for (PackagePart part : related(document, Set.of("/numbering"))) {
      read(part, numbers::read);
    }
    LineText lines = new LineText();
    DocxText text = new DocxText(styles, numbers, lines);
    for (PackagePart part : related(document, Set.of("/header"))) {
      read(part, text::read);
    }
    read(document, text::read);
    for (PackagePart part : related(document, Set.of("/footnotes", "/endnotes", "/footer"))) {
      read(part, text::read);
    }
    return lines.text();
  }

  /** Parts of these kinds, in their order in the package. */
  private static List<PackagePart> related(PackagePart document, Set<String> kinds)
      throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relation : document.getRelationships()) {
      String type = relation.getRelationshipType();
      if (kinds.contains(type.substring(type.lastIndexOf('/')))) {
        PackagePart part = document.getRelatedPart(relation);
        if (part != null && !parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void read(PackagePart part, PartReader reader)
      throws IOException, XMLStreamException {
    // POI's factory knows no document types and fetches nothing.
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    try (InputStream in = part.getInputStream();
        BufferedInputStream bytes = new BufferedInputStream(in)) {
      XMLStreamReader xml =
          factory.createXMLStreamReader(new InputStreamReader(bytes, strict(bytes)));
      reader.read(xml);
      xml.close();
    }
  }

  /**
   * XML without a declaration of its own is UTF-8, or UTF-16 with a mark. Bad bytes are a fault.
   */
  private static CharsetDecoder strict(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int mark = (bytes.read() << 8) | bytes.read();
    bytes.reset();
    boolean wide = mark == 0xFEFF || mark == 0xFFFE;
    return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
