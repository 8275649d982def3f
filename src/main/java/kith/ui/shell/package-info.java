/**
 * The window itself: how it starts, which network it shows, its menus and keys, the search, and
 * what lies over it. The features stand beside each other in it and know nothing of it.
 */
package kith.ui.shell;
