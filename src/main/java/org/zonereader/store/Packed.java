package org.zonereader.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.Join;
import org.zonereader.model.Piece;
import org.zonereader.model.SetAside;
import org.zonereader.model.Span;
import org.zonereader.model.TermHit;
import org.zonereader.model.TextRun;

/**
 * Lists that are only ever shown back with the row they belong to, as one JSON column each. Rows of
 * their own would multiply the rows of a report by ten, and no query asks for them; what queries do
 * ask for (priorities, clauses, themes, zones, dates) are rows.
 *
 * <p>An item is an array whose order the schema script states; it is part of the frozen format.
 */
final class Packed {
  private static final JsonMapper JSON = new JsonMapper();

  private Packed() {}

  static String joins(List<Join> joins) {
    return pack(joins, (j, out) -> out.add(j.at()).add(j.before()).add(j.after()).add(j.rule()));
  }

  static List<Join> joins(String json) {
    return unpack(
        json, in -> new Join(in.get(0).intValue(), text(in, 1), text(in, 2), text(in, 3)));
  }

  static String runs(List<TextRun> runs) {
    return pack(runs, (r, out) -> out.add(r.textStart()).add(r.sourceStart()).add(r.length()));
  }

  static List<TextRun> runs(String json) {
    return unpack(
        json, in -> new TextRun(in.get(0).intValue(), in.get(1).intValue(), in.get(2).intValue()));
  }

  static String hits(List<TermHit> hits) {
    return pack(hits, (h, out) -> out.add(h.theme()).add(h.term()).add(h.weight()));
  }

  static List<TermHit> hits(String json) {
    return unpack(json, in -> new TermHit(text(in, 0), text(in, 1), in.get(2).doubleValue()));
  }

  static String pieces(List<Piece> pieces) {
    return pack(
        pieces,
        (p, out) ->
            out.add(p.kind().name()).add(p.report()).add(p.span().start()).add(p.span().end()));
  }

  static List<Piece> pieces(String json) {
    return unpack(
        json, in -> new Piece(Piece.Kind.valueOf(text(in, 0)), in.get(1).intValue(), span(in, 2)));
  }

  /** The words themselves are not packed: they are the source text under the span. */
  static String setAside(List<SetAside> setAside) {
    return pack(setAside, (s, out) -> out.add(s.span().start()).add(s.span().end()).add(s.rule()));
  }

  static List<SetAside> setAside(String json, String sourceText) {
    return unpack(
        json,
        in -> {
          Span span = span(in, 0);
          return new SetAside(span, span.in(sourceText), text(in, 2));
        });
  }

  static String problems(List<ImportProblem> problems) {
    return pack(
        problems,
        (p, out) -> {
          out.add(p.file()).add(p.line()).add(p.code());
          ArrayNode args = out.addArray();
          p.args().forEach(args::add);
        });
  }

  static List<ImportProblem> problems(String json) {
    return unpack(
        json,
        in -> {
          List<String> args = new ArrayList<>();
          in.get(3).forEach(arg -> args.add(arg.textValue()));
          Integer line = in.get(1).isNull() ? null : in.get(1).intValue();
          return new ImportProblem(text(in, 0), line, text(in, 2), args);
        });
  }

  /** Sorted, so that equal sets are equal columns. */
  static String words(Collection<String> words) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode(words.size());
    words.stream().sorted().forEach(all::add);
    return all.toString();
  }

  static List<String> words(String json) {
    return unpack(json, JsonNode::textValue);
  }

  private static <T> String pack(List<T> items, BiConsumer<T, ArrayNode> write) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode(items.size());
    for (T item : items) {
      write.accept(item, all.addArray());
    }
    return all.toString();
  }

  private static <T> List<T> unpack(String json, Function<JsonNode, T> read) {
    try {
      List<T> items = new ArrayList<>();
      for (JsonNode item : JSON.readTree(json)) {
        items.add(read.apply(item));
      }
      return items;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("damaged column: " + e.getOriginalMessage(), e);
    }
  }

  private static String text(JsonNode array, int index) {
    return array.get(index).textValue();
  }

  private static Span span(JsonNode array, int index) {
    return new Span(array.get(index).intValue(), array.get(index + 1).intValue());
  }
}
