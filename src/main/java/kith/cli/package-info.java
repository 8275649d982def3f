/**
 * The {@code kith} command without a window: one class a subcommand. Results go to standard output,
 * one sentence to standard error when something could not be done; 0 done, 1 could not, 2 wrong
 * call.
 */
package kith.cli;
