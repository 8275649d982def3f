/**
 * The one object a window or a command holds: an open file, its network, undo and redo, and the
 * layout that runs over it.
 *
 * <p>An edit goes to the disk first and becomes visible only when it is safe there. The model
 * belongs to the thread that opened the workspace; the layout runs on its own and hands over
 * finished frames.
 *
 * <p>Floor 2: knows everything below, nothing of windows and commands.
 */
package kith.workspace;
