package io.github.plangraph.document;

/**
 * One level of a list of a Word file.
 *
 * @param form how it counts
 * @param start its first number
 * @param pattern what is printed, {@code %1} to {@code %9} standing for the numbers of the levels:
 *     {@code 第%1章}, {@code （%1）}, {@code %1.%2}
 * @param restart after an item of which level (from 1) or above it starts again; 0 for never
 * @param legal whether all numbers in it are Arabic ({@code 1.1} below 第一章)
 */
record ListLevel(NumberForm form, int start, String pattern, int restart, boolean legal) {
  /** Levels of a list. */
  static final int COUNT = 9;
}
