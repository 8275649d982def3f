/**
 * What the features of the window share: words, dialogs, background work, what is selected. One
 * feature never reaches into another; they meet here and in the workspace.
 *
 * <p>The window's thread is never busy for long: {@link kith.ui.common.Tasks} does long work
 * elsewhere, {@link kith.ui.common.Frames} makes views piece by piece; how, it says there.
 */
package kith.ui.common;
