/**
 * What the features of the window share: words, dialogs, background work, what is selected. One
 * feature never reaches into another; they meet here and in the workspace.
 */
package kith.ui.common;
