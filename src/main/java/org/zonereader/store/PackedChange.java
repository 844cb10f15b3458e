package org.zonereader.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Anchor;
import org.zonereader.model.ByHand;
import org.zonereader.model.Correction;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;

/** Corrections, and what of a report is by hand, as JSON and back. Part of the frozen format. */
final class PackedChange {
  private static final JsonMapper JSON = new JsonMapper();

  private PackedChange() {}

  static String corrections(List<Correction> corrections) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    corrections.forEach(correction -> write(correction, all.addObject()));
    return all.toString();
  }

  private static void write(Correction correction, ObjectNode out) {
    switch (correction) {
      case Correction.BreakParagraph _ -> out.put("kind", "break-paragraph");
      case Correction.JoinParagraph _ -> out.put("kind", "join-paragraph");
      case Correction.BeginReport _ -> out.put("kind", "begin-report");
      case Correction.JoinReport _ -> out.put("kind", "join-report");
      case Correction.SetZone set -> out.put("kind", "zone").put("value", set.zone());
      case Correction.SetHeadline set -> out.put("kind", "headline").put("value", set.headline());
      case Correction.SetByline set -> out.put("kind", "byline").put("value", set.byline());
      case Correction.SetDate set -> date(set.date(), out.put("kind", "date"));
      case Correction.RemovePriority _ -> out.put("kind", "remove-priority");
      case Correction.SetTheme set -> out.put("kind", "theme").put("value", set.theme());
      case Correction.PutPriority put -> {
        out.put("kind", "priority").put("subject", put.subject());
        ArrayNode actions = out.putArray("actions");
        put.actions().forEach(action -> anchor(action, actions.addObject()));
      }
    }
    anchor(correction.at(), out);
  }

  private static void anchor(Anchor anchor, ObjectNode out) {
    out.put("start", anchor.span().start());
    out.put("end", anchor.span().end());
    out.put("words", anchor.words());
  }

  private static void date(@Nullable ReportDate date, ObjectNode out) {
    if (date != null) {
      out.put("year", date.year()).put("month", date.month()).put("day", date.day());
    }
  }

  static List<Correction> corrections(String json) {
    List<Correction> corrections = new ArrayList<>();
    tree(json).forEach(node -> corrections.add(correction(node)));
    return corrections;
  }

  private static Correction correction(JsonNode in) {
    Anchor at = anchor(in);
    String kind = in.get("kind").textValue();
    return switch (kind) {
      case "break-paragraph" -> new Correction.BreakParagraph(at);
      case "join-paragraph" -> new Correction.JoinParagraph(at);
      case "begin-report" -> new Correction.BeginReport(at);
      case "join-report" -> new Correction.JoinReport(at);
      case "zone" -> new Correction.SetZone(at, in.get("value").textValue());
      case "headline" -> new Correction.SetHeadline(at, in.get("value").textValue());
      case "byline" -> new Correction.SetByline(at, in.get("value").textValue());
      case "date" -> new Correction.SetDate(at, date(in));
      case "remove-priority" -> new Correction.RemovePriority(at);
      case "theme" -> new Correction.SetTheme(at, in.get("value").textValue());
      case "priority" -> {
        List<Anchor> actions = new ArrayList<>();
        in.get("actions").forEach(action -> actions.add(anchor(action)));
        yield new Correction.PutPriority(at, actions, in.get("subject").textValue());
      }
      default -> throw new IllegalStateException("unknown kind of correction: " + kind);
    };
  }

  private static Anchor anchor(JsonNode in) {
    return new Anchor(
        new Span(in.get("start").intValue(), in.get("end").intValue()),
        in.get("words").textValue());
  }

  private static @Nullable ReportDate date(JsonNode in) {
    if (!in.has("month")) {
      return null;
    }
    JsonNode year = in.get("year");
    return new ReportDate(
        year.isNull() ? null : year.intValue(),
        in.get("month").intValue(),
        in.get("day").intValue(),
        false,
        null);
  }

  static String ids(List<Long> ids) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    ids.forEach(all::add);
    return all.toString();
  }

  static List<Long> ids(String json) {
    List<Long> ids = new ArrayList<>();
    tree(json).forEach(id -> ids.add(id.longValue()));
    return ids;
  }

  static String byHand(ByHand byHand) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = out.putArray("fields");
    byHand.fields().stream().sorted(Comparator.naturalOrder()).forEach(f -> fields.add(f.name()));
    ArrayNode themes = out.putArray("themes");
    byHand.themes().forEach(span -> themes.addArray().add(span.start()).add(span.end()));
    return out.toString();
  }

  static ByHand byHand(String json) {
    JsonNode in = tree(json);
    Set<ByHand.Field> fields = EnumSet.noneOf(ByHand.Field.class);
    in.get("fields").forEach(field -> fields.add(ByHand.Field.valueOf(field.textValue())));
    List<Span> themes = new ArrayList<>();
    in.get("themes")
        .forEach(span -> themes.add(new Span(span.get(0).intValue(), span.get(1).intValue())));
    return new ByHand(fields, themes);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("damaged column: " + e.getOriginalMessage(), e);
    }
  }
}
