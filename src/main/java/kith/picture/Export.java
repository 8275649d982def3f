package kith.picture;

import java.io.IOException;
import java.io.OutputStream;
import kith.network.Progress;

/** Writes a picture in one format, in the colours and with the margin it was made with. */
public sealed interface Export permits PngExport, SvgExport, PdfExport {
  /**
   * Writes all of the map.
   *
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  void writeAll(Picture picture, OutputStream out, Progress progress) throws IOException;

  /**
   * Writes what a view shows: at least all of it, and more on two sides where the sheet has other
   * proportions.
   *
   * @param view the camera of the view
   * @param out where to; flushed, not closed
   * @throws IOException if it cannot be written
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  void writeView(Picture picture, Camera view, OutputStream out, Progress progress)
      throws IOException;
}
