package kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import kith.network.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngExportTest {
  private static final Type TYPE = new Type();
  private static final Look LOOK = Look.light();

  private final Maps map = Maps.scattered(60, 9);
  private final Picture picture = map.picture();

  private byte[] all(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngExport(LOOK, TYPE, sheet).writeAll(picture, out, Progress.NONE);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void discsAreWhereThePictureHasThem() throws IOException {
    Sheet sheet = Sheet.of(2400, 1800).withDensity(2);
    BufferedImage image = read(all(sheet));
    Camera camera = new PngExport(LOOK, TYPE, sheet).cameraOf(picture);
    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getHeight()).isEqualTo(1800);
    for (int node = 0; node < picture.discs(); node++) {
      double inside = picture.radius(node) * 0.72;
      int x = (int) (camera.screenX(picture.x(node) - inside) * 2);
      int y = (int) (camera.screenY(picture.y(node)) * 2);
      assertThat(image.getRGB(x, y)).isEqualTo(LOOK.tone(map.scene().hue(node)));
    }
    assertThat(image.getRGB(3, 3)).isEqualTo(LOOK.ground());
  }

  @Test
  void stripsLeaveNoSeam() throws IOException {
    Sheet sheet = Sheet.of(3000, 2600).withDensity(2);
    BufferedImage image = read(all(sheet));
    Camera camera = new PngExport(LOOK, TYPE, sheet).cameraOf(picture);
    Surface whole = Surface.of(3000, 2600, 2);
    Placement labels = new Labels(map.scene(), TYPE).place(picture, camera.scale()).still();
    new Painter(LOOK, TYPE).paint(picture, labels, camera, whole);
    int[] read = image.getRGB(0, 0, 3000, 2600, null, 0, 3000);
    assertThat(read).isEqualTo(whole.pixels());
  }

  @Test
  void transparentImageHasNoGround() throws IOException {
    BufferedImage image = read(all(Sheet.of(800, 600).withTransparent(true)));
    assertThat(image.getColorModel().hasAlpha()).isTrue();
    assertThat(image.getRGB(2, 2) >>> 24).isZero();
  }

  @Test
  void dpiIsWrittenAsPixelsPerMetre() throws IOException {
    byte[] png = all(Sheet.of(300, 200).withDpi(300));
    String text = new String(png, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("pHYs");
    assertThat(ByteBuffer.wrap(png).getInt(at + 4)).isEqualTo(11811);
    assertThat(png[at + 12]).isEqualTo((byte) 1);
  }

  @Test
  void titleAndLegendStandOutsideTheMap() throws IOException {
    Sheet sheet =
        Sheet.of(1600, 1200).withMargin(new Margin("My network", "23 November 2026", true));
    BufferedImage image = read(all(sheet));
    assertThat(hasInk(image, 0, 60)).isTrue();
    assertThat(hasInk(image, 1150, 1190)).isTrue();
    BufferedImage plain = read(all(Sheet.of(1600, 1200)));
    assertThat(hasInk(plain, 0, 20)).isFalse();
  }

  private static boolean hasInk(BufferedImage image, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (Look.contrast(image.getRGB(x, y), LOOK.ground()) > 3) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void viewIsExportedAsOneSeesIt() throws IOException {
    Camera view = Camera.fit(picture.bounds(), 800, 600, 20).zoomAt(100, 100, 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngExport(LOOK, TYPE, Sheet.of(1600, 1200)).writeView(picture, view, out, Progress.NONE);
    BufferedImage image = read(out.toByteArray());
    Surface screen = Surface.of(1600, 1200, 2);
    Placement labels = new Labels(map.scene(), TYPE).place(picture, view.scale()).still();
    new Painter(LOOK, TYPE).paint(picture, labels, view, screen);
    assertThat(image.getRGB(0, 0, 1600, 1200, null, 0, 1600)).isEqualTo(screen.pixels());
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
    PngExport export = new PngExport(LOOK, TYPE, Sheet.of(800, 600));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> export.writeAll(picture, out, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,700", "701,1", "3,5", "37,23", "30000,2", "2,30000", "1021,1031"})
  void oddSizesAreWhole(int width, int height) throws IOException {
    Margin margin = new Margin("A title", "1 May 2026", true);
    for (boolean transparent : new boolean[] {false, true}) {
      Sheet sheet = Sheet.of(width, height).withMargin(margin).withTransparent(transparent);
      BufferedImage image = read(all(sheet));
      assertThat(image.getWidth()).isEqualTo(width);
      assertThat(image.getHeight()).isEqualTo(height);
    }
  }

  @Test
  void noNameIsCutAtTheEdges() {
    for (int width = 400; width < 1600; width += 230) {
      Sheet sheet = Sheet.of(width, 900);
      Composition set =
          Composition.ofAll(picture, LOOK, TYPE, Margin.NONE, width, 900, sheet.density());
      for (int label = 0; label < set.labels().size(); label++) {
        double middle = set.labels().centreX(label, set.camera());
        double half = set.labels().width(label) / 2;
        assertThat(middle - half).isNotNegative();
        assertThat(middle + half).isLessThanOrEqualTo(set.camera().width());
      }
    }
  }
}
