package io.github.plangraph.plan;

import java.util.OptionalInt;

/**
 * A quantified statement: 到2020年，业务收入突破8万亿元.
 *
 * @param measured what is measured: 业务收入
 * @param comparator how the value bounds it
 * @param value a decimal string without thousands separators or trailing zeros; {@code 10..15} for
 *     a range
 * @param unit as written: 万亿元, %, 家
 * @param year reached or measured, if the text gives it
 * @param yearInherited whether the year stands in an earlier sentence of the block
 * @param target a goal, not a fact of the past
 */
public record Indicator(
    String measured,
    Comparator comparator,
    String value,
    String unit,
    OptionalInt year,
    boolean yearInherited,
    boolean target,
    Scope scope,
    Evidence evidence)
    implements Fact {

  /** How a value bounds what is measured. */
  public enum Comparator {
    /** 达到, 为. */
    EQ,
    /** 突破, 不低于, 以上. */
    GE,
    /** 超过. */
    GT,
    /** 不高于, 以内. */
    LE,
    /** 低于. */
    LT,
    /** 左右, 约, 近. */
    APPROX,
    /** 10-15个. */
    RANGE;

    /** Name in the JSON Lines. */
    public String term() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Checks the form of the value. */
  public Indicator {
    String number = "-?\\d+(\\.\\d+)?";
    String form = comparator == Comparator.RANGE ? number + "\\.\\." + number : number;
    if (!value.matches(form)) {
      throw new IllegalArgumentException("value " + value);
    }
  }
}
