/**
 * The live map in the window.
 *
 * <p>{@link kith.ui.map.MapModel} is what the map knows and does, without a control: it holds the
 * running layout and hands pointer and keys to small helpers ({@code Pointer}, {@code Touch},
 * {@code Walk}, {@code Eye}, {@code Attention}, {@code MapEdits}, {@code Rest}). {@link
 * kith.ui.map.MapView} shows it: one image, painted by a thread of its own ({@code Easel}) whenever
 * something changed, and small overlays above it for what is typed or chosen on the spot.
 *
 * <p>{@code Looks} is what colours, sizes and ties are to say, and has the map wear it; {@code
 * LegendModel} explains the colours and leaves those out that the owner clicks away, through the
 * same {@link kith.network.Visible} as a filter. Where an image differs from the one before only in
 * what is shown and how, {@code Dissolve} lets one go over into the other.
 *
 * <p>Positions come in three kinds, and names say which: map units (as the file keeps them),
 * logical pixels from the view's top left corner ("screen"), and physical pixels, which only {@code
 * Easel} knows.
 */
package kith.ui.map;
