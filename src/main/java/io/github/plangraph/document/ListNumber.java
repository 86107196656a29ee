package io.github.plangraph.document;

/**
 * The automatic number of a paragraph.
 *
 * @param level from 0
 * @param bullet whether it is marked by a bullet
 * @param text what is printed; empty for a bullet
 */
record ListNumber(int level, boolean bullet, String text) {}
