/**
 * The network as text in place of the map: the owner, their circles, the people in each and their
 * ties. For those who listen to the screen, and for whoever would rather read than look.
 *
 * <p>{@link kith.ui.outline.Outline} is made in the background from a snapshot and answers line by
 * line; nothing is put into words before it is shown or copied.
 */
package kith.ui.outline;
