package kith.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.insight.EgoNetwork;
import kith.legend.Leaning;
import kith.network.Network;
import kith.network.Worksheet;
import kith.network.Worksheet.Answer;
import kith.picture.SheetPrint.Box;
import kith.picture.SheetPrint.Canvas;
import kith.picture.SheetPrint.Dot;
import kith.picture.SheetPrint.Line;
import kith.ui.common.Days;
import kith.ui.common.Words;
import kith.worksheet.Answers;
import kith.worksheet.Area;
import kith.worksheet.Checklist;
import kith.worksheet.Option;
import kith.worksheet.Pairs;
import kith.worksheet.Plot;
import kith.worksheet.Prose;
import kith.worksheet.Scale;
import kith.worksheet.Template;

/** A worksheet to be read outside of the window: as a printed canvas, and as Markdown. */
final class Reading {
  private static final char NO_BREAK = '\u00A0';

  private final Network network;
  private final Words words = Words.of(Reading.class);

  Reading(Network network) {
    this.network = network;
  }

  /** A worksheet as it is printed. */
  Canvas canvas(Template template, Worksheet sheet) {
    List<Box> boxes = new ArrayList<>();
    for (Area area : template.areas()) {
      boxes.add(
          new Box(
              area.title(),
              prompt(area, sheet.answer(area.key())),
              printed(area, sheet),
              area.kind() == Area.Kind.PLOT ? dots(area, sheet) : null,
              area.column(),
              area.row(),
              area.columnSpan(),
              area.rowSpan()));
    }
    return new Canvas(template.title(), note(template, sheet), template.columns(), boxes);
  }

  /** What is asked; written answers stand in its place, as they do in the window. */
  private static String prompt(Area area, Answer answer) {
    boolean written = area.kind() == Area.Kind.TEXT || area.kind() == Area.Kind.LINE;
    return written && !answer.text().isBlank() ? "" : area.prompt();
  }

  /** What a box says on paper: besides what was chosen also what there was to choose from. */
  private List<Line> printed(Area area, Worksheet sheet) {
    Answer answer = sheet.answer(area.key());
    return switch (area.kind()) {
      case CHOICE ->
          List.of(
              plain(
                  area.choices().stream()
                      .map(option -> offer(option.title(), option.key().equals(answer.text())))
                      .collect(Collectors.joining("   "))));
      case SCALE -> scale(area.scale(), answer.text());
      default -> lines(area, sheet);
    };
  }

  /** Not broken within, so that the mark stays with what it is for. */
  private static String offer(String title, boolean chosen) {
    return (chosen ? "●" : "○") + NO_BREAK + title.replace(' ', NO_BREAK);
  }

  private List<Line> scale(Scale scale, String said) {
    String numbers =
        scale.values().stream()
            .map(value -> offer(scale.written(value), String.valueOf(value).equals(said)))
            .collect(Collectors.joining("  "));
    List<Line> lines = new ArrayList<>();
    lines.add(plain(numbers));
    if (!scale.low().isEmpty() || !scale.high().isEmpty()) {
      String from = scale.written(scale.from());
      String to = scale.written(scale.to());
      lines.add(plain(words.get("print.ends", from, scale.low(), to, scale.high())));
    }
    return lines;
  }

  private String note(Template template, Worksheet sheet) {
    String since = Days.show(sheet.created());
    String stage = template.stage(sheet.stage()).map(one -> one.title() + " · ").orElse("");
    boolean other = sheet.about() != null && !network.person(sheet.about()).me();
    return other ? words.get("print.about", name(sheet.about()), stage + since) : stage + since;
  }

  private String name(UUID person) {
    return network.naming().name(network.person(person));
  }

  private String names(Answer answer) {
    return answer.people().stream()
        .filter(person -> network.person(person) != null)
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  private List<Line> lines(Area area, Worksheet sheet) {
    Answer answer = sheet.answer(area.key());
    List<Line> lines = new ArrayList<>();
    if (area.kind() == Area.Kind.PEOPLE && !names(answer).isEmpty()) {
      lines.add(new Line(names(answer), true, 0));
    }
    switch (area.kind()) {
      case TEXT, PEOPLE -> lines.addAll(set(answer.text()));
      case LINE, NUMBER, CIRCLES -> lines.add(plain(answer.text()));
      case DATE -> Answers.date(answer).ifPresent(day -> lines.add(plain(Days.show(day))));
      case CHOICE ->
          area.choice(answer.text()).map(Option::title).ifPresent(s -> lines.add(plain(s)));
      case SCALE -> {
        if (!answer.isEmpty()) {
          lines.add(
              plain(
                  words.get(
                      "print.scale", answer.text(), area.scale().low(), area.scale().high())));
        }
      }
      case CHECKLIST ->
          Checklist.of(area, answer)
              .forEach(item -> lines.add(plain((item.done() ? "☑ " : "☐ ") + item.text())));
      case PLOT -> lines.add(plain(axes(new Plot(area))));
      case PAIRS -> {}
      case FINDINGS -> {
        EgoNetwork ego = EgoNetwork.of(network, Pairs.named(area, sheet));
        new Findings(network)
            .of(ego, sheet)
            .forEach(one -> lines.add(plain(words.get("earlier.line", one.title(), one.value()))));
      }
    }
    return lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  private static Line plain(String text) {
    return new Line(text, false, 0);
  }

  private String axes(Plot plot) {
    return words.get("print.axes", plot.across().title(), plot.up().title(), plot.sign().title());
  }

  private static List<Line> set(String text) {
    return Prose.of(text).blocks().stream()
        .map(
            block -> {
              String said =
                  block.runs().stream().map(Prose.Run::text).collect(Collectors.joining());
              String marked = block.marker().isEmpty() ? said : block.marker() + " " + said;
              boolean bold = block.heading() > 0 || block.runs().stream().allMatch(Prose.Run::bold);
              return new Line(marked, bold, block.depth());
            })
        .toList();
  }

  private List<Dot> dots(Area area, Worksheet sheet) {
    Plot plot = new Plot(area);
    List<Dot> dots = new ArrayList<>();
    for (Map.Entry<UUID, Plot.Spot> on : plot.spots(sheet).entrySet()) {
      Plot.Spot spot = on.getValue();
      if (network.person(on.getKey()) != null) {
        dots.add(
            new Dot(
                words.get("print.dot", name(on.getKey()), plot.sign().written(spot.sign())),
                plot.across().share(spot.across()),
                plot.up().share(spot.up()),
                Leaning.hue(plot.sign().share(spot.sign()))));
      }
    }
    return dots;
  }

  /** A worksheet as Markdown: a heading for each area that says something. */
  String markdown(Template template, Worksheet sheet) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(template.title()).append("\n\n");
    out.append(note(template, sheet)).append("\n");
    for (Area area : template.areas()) {
      String said = area.kind() == Area.Kind.PLOT ? spots(area, sheet) : said(area, sheet);
      if (!said.isBlank()) {
        out.append("\n## ").append(area.title()).append("\n\n").append(said).append("\n");
      }
    }
    Answers.earlier(template, sheet)
        .forEach(
            (key, answer) -> {
              out.append("\n## ").append(words.get("earlier")).append(": ").append(key);
              out.append("\n\n").append(said(answer)).append("\n");
            });
    return out.toString();
  }

  /** What was written in Markdown stays as it was written. */
  private String said(Area area, Worksheet sheet) {
    Answer answer = sheet.answer(area.key());
    return switch (area.kind()) {
      case TEXT, CHECKLIST -> answer.text();
      case PEOPLE -> said(answer);
      default ->
          lines(area, sheet).stream()
              .map(Line::text)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("\n\n"));
    };
  }

  private String said(Answer answer) {
    return Stream.of(names(answer), answer.text())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private String spots(Area area, Worksheet sheet) {
    Plot plot = new Plot(area);
    StringBuilder said = new StringBuilder();
    plot.spots(sheet)
        .forEach(
            (person, spot) -> {
              if (network.person(person) != null) {
                said.append("- ")
                    .append(
                        words.get(
                            "print.spot",
                            name(person),
                            plot.up().title(),
                            spot.up(),
                            plot.across().title(),
                            spot.across(),
                            plot.sign().title(),
                            plot.sign().written(spot.sign())))
                    .append("\n");
              }
            });
    return said.toString();
  }
}
