package kith.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The pages of a PDF, each drawn with a pen of its own. */
final class PdfPages implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final Type type;

  /** What is on a page. */
  @FunctionalInterface
  interface Content {
    /**
     * @throws IOException if the letters it needs cannot be read
     */
    void draw(PdfPen pen) throws IOException;
  }

  /**
   * @param type the letters
   * @param title of the whole, which readers show; empty for none
   */
  PdfPages(Type type, String title) {
    this.type = type;
    PDDocumentInformation about = document.getDocumentInformation();
    about.setCreator("Kith");
    about.setCreationDate(Calendar.getInstance());
    if (!title.isEmpty()) {
      about.setTitle(title);
      PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
      preferences.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(preferences);
    }
  }

  /**
   * Adds a page.
   *
   * @param width in logical pixels
   * @param height likewise
   * @param points per logical pixel
   */
  void add(double width, double height, double points, Content content) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) (width * points), (float) (height * points)));
    PDResources resources = new PDResources();
    page.setResources(resources);
    document.addPage(page);
    PdfPen pen = new PdfPen(document, resources, width, height, type);
    pen.place(points, page.getMediaBox().getHeight());
    content.draw(pen);
    PDStream commands = new PDStream(document);
    PdfStreams.write(commands, pen.finish());
    page.setContents(commands);
  }

  /** Writes all of them. Leaves the stream open. */
  void save(OutputStream out) throws IOException {
    document.save(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
