package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kith.network.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExportTest {
  private static final Type TYPE = new Type();
  private static final Look LOOK = Look.light();
  private static final Margin MARGIN = new Margin("Ana’s network <&>", "23 November 2026", true);

  private final Maps map = Maps.scattered(60, 9);
  private final Picture picture = map.picture();

  private static PdfExport export(PdfExport.Page page, Margin margin) {
    return new PdfExport(LOOK, TYPE, page, false, margin);
  }

  private static PDDocument read(PdfExport export, Picture picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.writeAll(picture, out, Progress.NONE);
    return Loader.loadPDF(out.toByteArray());
  }

  @Test
  void discsAreWhereThePictureHasThemInTheirColours() throws IOException {
    PdfExport export = export(PdfExport.Page.A4, MARGIN);
    Composition set = export.all(picture);
    double perPoint = 200 / 72.0;
    try (PDDocument document = read(export, picture)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200);
      for (int node = 0; node < picture.discs(); node++) {
        double inside = picture.radius(node) * 0.72;
        double x = set.camera().screenX(picture.x(node) - inside);
        double y = set.camera().screenY(picture.y(node)) + set.furniture().header();
        double scale = set.density() * perPoint;
        assertThat(image.getRGB((int) (x * scale), (int) (y * scale)))
            .as(map.scene().name(node))
            .isEqualTo(LOOK.tone(map.scene().hue(node)));
      }
      assertThat(image.getRGB(3, 3)).isEqualTo(LOOK.ground());
    }
  }

  @Test
  void looksAsTheImageOfTheSameList() throws IOException {
    PdfExport export = export(PdfExport.Page.of(900, 675), Margin.NONE);
    Composition set = export.all(picture);
    Surface screen = Surface.of(1500, 1125, 1);
    new Painter(LOOK, TYPE).paint(picture, set.labels(), set.camera(), screen);
    try (PDDocument document = read(export, picture)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 120);
      assertThat(page.getWidth()).isEqualTo(1500);
      long difference = 0;
      for (int y = 0; y < 1125; y++) {
        for (int x = 0; x < 1500; x++) {
          difference += Math.abs((page.getRGB(x, y) >> 8 & 0xFF) - (screen.at(x, y) >> 8 & 0xFF));
        }
      }
      assertThat(difference / (1500.0 * 1125)).isLessThan(2);
    }
  }

  @Test
  void namesCanBeSearchedOnce() throws IOException {
    PdfExport export = export(PdfExport.Page.A3, MARGIN);
    Composition set = export.all(picture);
    try (PDDocument document = read(export, picture)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Ana’s network <&>", "23 November 2026", "dotted: a guess");
      int found = 0;
      for (int label = 0; label < set.labels().size(); label++) {
        if (!set.labels().isCaption(label) && !set.labels().isStacked(label)) {
          String name = map.scene().name(set.labels().of(label));
          if (!name.startsWith("محمد")) {
            assertThat(text).contains(name);
            found++;
          }
        }
      }
      assertThat(found).isGreaterThan(10);
    }
  }

  @Test
  void interIsEmbeddedAndNothingElseIsNeeded() throws IOException {
    try (PDDocument document = read(export(PdfExport.Page.A4, MARGIN), picture)) {
      List<String> names = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        names.add(String.valueOf(font.getName()));
      }
      assertThat(names).contains("KITHXX+Inter-Medium", "KITHXX+Inter-SemiBold");
    }
  }

  @Test
  void pagesTurnToTheMapAndFitPagesAreAsLargeAsIt() throws IOException {
    Maps.Draft draft = new Maps.Draft();
    draft.person("Ana Costa", 0, 0);
    draft.person("Ben Ito", 3000, 0);
    Picture wide = draft.made().picture();
    try (PDDocument document = read(export(PdfExport.Page.LETTER, Margin.NONE), wide)) {
      PDRectangle page = document.getPage(0).getMediaBox();
      assertThat(page.getWidth()).isEqualTo(792);
      assertThat(page.getHeight()).isEqualTo(612);
    }
    PdfExport fit = export(PdfExport.Page.FIT, Margin.NONE);
    assertThat(fit.all(wide).camera().scale()).isCloseTo(1, within(0.1));
    try (PDDocument document = read(fit, wide)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(2250f, 2650f);
      assertThat(new PDFTextStripper().getText(document)).contains("Ana Costa", "Ben Ito");
    }
    assertThatThrownBy(() -> PdfExport.Page.of(20_000, 10)).hasMessageContaining("No page");
  }

  @Test
  void theDocumentSaysWhatItIs() throws IOException {
    try (PDDocument document = read(export(PdfExport.Page.A4, MARGIN), picture)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ana’s network <&>");
      assertThat(document.getDocumentInformation().getCreationDate()).isNotNull();
    }
  }

  @Test
  void anEmptyMapAndAHostileOneAreFine() throws IOException {
    Maps.Draft draft = new Maps.Draft();
    draft.person("(<\\) Tj \u202E👩‍🚀", 0, 0);
    draft.person("a\uD800b", 400, 0);
    draft.person("АВС Иванов", 0, 200);
    draft.person("ABC Ivanov", 400, 200);
    PdfExport export = export(PdfExport.Page.FIT, MARGIN);
    try (PDDocument document = read(export, draft.made().picture())) {
      assertThat(new PDFTextStripper().getText(document)).contains("АВС Иванов", "ABC Ivanov");
      assertThat(new PDFRenderer(document).renderImage(0)).isNotNull();
    }
    try (PDDocument document = read(export, new Maps.Draft().made().picture())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void canBeCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    PdfExport export = export(PdfExport.Page.A4, Margin.NONE);
    assertThatThrownBy(() -> export.writeAll(picture, new ByteArrayOutputStream(), cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
