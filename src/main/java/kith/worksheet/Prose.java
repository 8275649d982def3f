package kith.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A text with light Markdown, ready to be set: paragraphs, headings and lists of runs that are bold
 * or italic or lead somewhere. Line breaks stay as they were written; HTML is words like others.
 *
 * @param blocks from above to below
 */
public record Prose(List<Block> blocks) {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(Set.of(Heading.class, ListBlock.class)).build();
  private static final List<String> SAFE = List.of("http://", "https://", "mailto:");

  /**
   * A paragraph, heading or item of a list.
   *
   * @param heading 1 to 6, or 0 for none
   * @param depth of lists around it, 0 for none
   * @param marker before the first line, such as a bullet or "2."; or empty
   */
  public record Block(int heading, int depth, String marker, List<Run> runs) {}

  /**
   * Words that look alike.
   *
   * @param link where they lead: an address in the web or of mail; or empty
   */
  public record Run(String text, boolean bold, boolean italic, String link) {}

  /** Reads a text; every text can be read. */
  public static Prose of(String text) {
    Reader reader = new Reader();
    PARSER.parse(text).accept(reader);
    return new Prose(List.copyOf(reader.blocks));
  }

  /** Whether it looks the same as the text it was read from. */
  public boolean isPlain() {
    return blocks.stream()
        .allMatch(
            block ->
                block.heading == 0
                    && block.depth == 0
                    && block.runs.stream()
                        .noneMatch(run -> run.bold || run.italic || !run.link.isEmpty()));
  }

  private static final class Reader extends AbstractVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private String marker = "";
    private String link = "";
    private int depth;
    private int number;
    private boolean bold;
    private boolean italic;

    private void block(int heading, Node node) {
      runs = new ArrayList<>();
      visitChildren(node);
      blocks.add(new Block(heading, depth, marker, List.copyOf(runs)));
      marker = "";
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(0, paragraph);
    }

    @Override
    public void visit(Heading heading) {
      block(heading.getLevel(), heading);
    }

    @Override
    public void visit(BulletList list) {
      list(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      list(list, first == null ? 1 : first);
    }

    private void list(Node list, int first) {
      int outer = number;
      number = first;
      depth++;
      visitChildren(list);
      depth--;
      number = outer;
    }

    @Override
    public void visit(ListItem item) {
      marker = number < 0 ? "•" : number++ + ".";
      if (item.getFirstChild() == null) {
        block(0, item);
      } else {
        visitChildren(item);
      }
    }

    @Override
    public void visit(StrongEmphasis strong) {
      boolean outer = bold;
      bold = true;
      visitChildren(strong);
      bold = outer;
    }

    @Override
    public void visit(Emphasis emphasis) {
      boolean outer = italic;
      italic = true;
      visitChildren(emphasis);
      italic = outer;
    }

    @Override
    public void visit(Link to) {
      String outer = link;
      String address = to.getDestination();
      link = SAFE.stream().anyMatch(address.toLowerCase(Locale.ROOT)::startsWith) ? address : "";
      visitChildren(to);
      link = outer;
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
    }

    @Override
    public void visit(Text text) {
      say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      say(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      say("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
      say("\n");
    }

    private void say(String words) {
      Run last = runs.isEmpty() ? null : runs.getLast();
      boolean alike =
          last != null && last.bold == bold && last.italic == italic && last.link.equals(link);
      if (alike) {
        runs.removeLast();
      }
      runs.add(new Run(alike ? last.text + words : words, bold, italic, link));
    }
  }
}
