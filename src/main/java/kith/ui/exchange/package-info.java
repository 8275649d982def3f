/**
 * What comes in and goes out: the plan of an import before it is carried out, and the choices of an
 * exported picture.
 */
package kith.ui.exchange;
