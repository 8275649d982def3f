package kith.ui.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.network.Fact;
import kith.network.Network;
import kith.network.Withheld;
import kith.network.Worksheet;
import kith.picture.SheetPrint;
import kith.picture.Type;
import kith.worksheet.Template;

/**
 * Worksheets for a file, as they were when this was made: without who is never exported, and so
 * without the worksheets about them. Written on any thread.
 */
public final class SheetExport {
  private final List<Fact> facts;
  private final List<Asked> sheets = new ArrayList<>();

  private record Asked(Worksheet sheet, Template template) {}

  SheetExport(
      Network network, Collection<Worksheet> wanted, Function<Worksheet, Template> template) {
    facts = Withheld.factsWithout(network);
    Map<UUID, Worksheet> shown = new HashMap<>();
    facts.forEach(
        fact -> {
          if (fact instanceof Worksheet sheet) {
            shown.put(sheet.id(), sheet);
          }
        });
    wanted.stream()
        .map(one -> shown.get(one.id()))
        .filter(Objects::nonNull)
        .forEach(one -> sheets.add(new Asked(one, template.apply(one))));
  }

  /** Whether nothing is left to be written. */
  public boolean isEmpty() {
    return sheets.isEmpty();
  }

  private <T> List<T> read(Reader<T> as) {
    Reading reading = new Reading(Network.of(facts));
    return sheets.stream().map(one -> as.read(reading, one.template(), one.sheet())).toList();
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read(Reading reading, Template template, Worksheet sheet);
  }

  /**
   * Writes them as they are printed. Leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void pdf(OutputStream out) throws IOException {
    new SheetPrint(new Type()).write(read(Reading::canvas), out);
  }

  /**
   * Writes them as Markdown, in UTF-8. Leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public void markdown(OutputStream out) throws IOException {
    String text = read(Reading::markdown).stream().collect(Collectors.joining("\n"));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
