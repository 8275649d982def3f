/**
 * The map as a drawing list, and the painters that draw it: on the screen, as PNG, SVG and PDF.
 *
 * <p><b>From network to pixels.</b> A {@link kith.picture.Scene} holds what does not move: names,
 * initials, the circles with their colours, and one {@link kith.picture.Strands strand} for each
 * tied pair. It is made when the network changes. With positions and an {@link
 * kith.picture.Emphasis} it becomes a {@link kith.picture.Picture}, the immutable drawing list in
 * map units; what follows from the positions (hulls, a grid of people) is worked out when first
 * needed and shared by all pictures of the same positions, so hovering costs next to nothing.
 * {@link kith.picture.Labels} choose the names that fit at a {@link kith.picture.Camera}'s scale. A
 * {@link kith.picture.Painter} draws picture and names onto a {@link kith.picture.Surface} in the
 * colours of a {@link kith.picture.Look}; {@link kith.picture.PngExport} does the same in strips
 * straight into an encoder, {@link kith.picture.SvgExport} and {@link kith.picture.PdfExport} as
 * vectors. {@link kith.picture.Picking} answers what is under the pointer.
 *
 * <p><b>Raster.</b> Java2D and the canvas of JavaFX are too slow for a hundred thousand
 * anti-aliased lines, so lines, discs and convex outlines are filled by our own code. What shows is
 * gathered once a frame and put on the bands of rows it crosses; the cores take band after band,
 * each so low that what is summed and painted in it stays in a core's cache. Each pixel depends on
 * coordinates of the whole image alone: bands and strips leave no seam. Coverage of lines is exact
 * along the minor axis (as in Wu 1991, "An efficient antialiasing technique", but for any width),
 * of discs by distance, of convex shapes exact along the row and by four samples across.
 *
 * <p><b>Quiet ties.</b> Ties are not blended one over another. Each adds its density to a number
 * per pixel, and one ink is laid over all with opacity {@code cap·(1−e^−density)}, as light through
 * a filter (Beer-Lambert). A crowd of ties stays below the cap and keeps its texture, the order of
 * ties does not matter, and a step along a line costs two additions; what lies under discs is left
 * out. The more ties share a pixel on average, the less each is inked, long ones least; where it is
 * far too many, a fixed choice of them, weighted the more, stands for all. Where single ties can be
 * followed, what was imported is dashed and what was inferred dotted, and both are quieter than
 * what was stated. Ties are straight or, if the owner prefers, quadratic Bézier curves in as many
 * straight pieces as it takes.
 *
 * <p><b>Hulls.</b> The outline of a circle has the support function of its members' padded discs,
 * smoothed around the circle of directions: convex, without corners, without sorting. Members far
 * from the hub are left out, and an outline that its members hardly fill fades away: a circle that
 * is scattered over the whole map has no place on it.
 *
 * <p><b>Names.</b> Chosen for the whole map in steps of scale, from far to near, greedily by
 * importance (Been, Daiches and Yap 2006, "Dynamic map labeling"). A name that fits at one step
 * fits at every nearer one on the same side of its disc, because what it keeps free reaches to the
 * disc and only shrinks. Only those a camera may show are laid out for it; the choice never depends
 * on where it is. So names neither flicker nor jump while one pans and zooms. Only what stands out
 * may lie over others' discs, on a plate. Letters are set by Java2D in the bundled Inter, or the
 * system's fonts for other scripts, and kept as masks.
 *
 * <p><b>Exports.</b> A {@link kith.picture.Composition} sets a picture on a sheet, the same for all
 * formats: the map's part of it, what the {@link kith.picture.Margin} asks for around it, and a
 * scale at which no name is cut. A {@link kith.picture.Plotter} then draws the list with a {@link
 * kith.picture.VectorPen}, which writes SVG or PDF. Lines of opacity {@code 1−e^−d} over one
 * another leave {@code 1−e^−Σd}: in a group of opacity {@code cap} the ties of a document are
 * exactly as quiet as on the screen. SVG is written by the JDK's XML writer, with text as text. In
 * a PDF the glyphs of Inter that occur are embedded, those of other scripts become fonts of
 * outlines; halos and initials are drawings, so that a search finds each name once. A PNG's rows
 * are packed in blocks that the cores share.
 *
 * <p><b>Leaving people out.</b> Hiding somebody, looking at a neighbourhood alone, a filter: all go
 * one way. Each says by a {@link kith.network.Visible}, a predicate over people and one over ties,
 * what it shows; {@code and} puts them together; {@link kith.picture.Excerpt} takes what passes out
 * of the scene of the whole. The layout goes on with everybody, so nothing moves when somebody is
 * left out, and sizes, colours and the order of names are those of the whole. Everything after the
 * scene (hulls, names, painting, picking, export) knows nothing of it. To show less in yet another
 * way, make another {@code Visible}; nothing here changes.
 *
 * <p><b>What colours and sizes say.</b> By itself a scene has the colours of its circles and sizes
 * by ties and closeness. {@link kith.picture.Scene#dressed Dressed} it says something else: a
 * {@link kith.picture.Key} puts people into categories, each with a hue of its own or a step of a
 * ramp, {@link kith.picture.Sizes} gives them radii, and circles turn grey, so that no colour says
 * two things. The legend of an exported picture and that of a window both read the scene's key.
 * Where only colours differ, names and outlines are those of before and are not found again.
 *
 * <p>Knows {@code kith.network} only; no JavaFX, so a picture needs no window.
 */
package kith.picture;
