package io.github.plangraph.extract;

import io.github.plangraph.plan.Indicator.Comparator;

/**
 * A number with its unit, where it stands.
 *
 * @param start UTF-16 offset of the first digit, or of the comparator word before it
 * @param number offset of the first digit
 * @param end offset behind the unit and the comparator word after it
 * @param unitEnd offset behind the unit
 * @param value decimal string, or {@code a..b}
 * @param unit as written
 */
record Quantity(
    int start,
    int number,
    int end,
    int unitEnd,
    String value,
    String unit,
    Comparator comparator) {}
