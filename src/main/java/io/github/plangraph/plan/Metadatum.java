package io.github.plangraph.plan;

/**
 * One thing that a document says of itself, where it says it. A field may be said more than once
 * (成文日期：2016-12-30 in the head, 2016年12月18日 under the letter); the first of a field is the plan's
 * own.
 *
 * @param field which
 * @param value in normal form: dates ISO 8601, 文号 with 〔〕
 * @param evidence the words that say it
 */
public record Metadatum(Field field, String value, Evidence evidence) {

  /** What a document can say of itself. */
  public enum Field {
    /** 发文机关. */
    ISSUER,
    /** 发文字号. */
    NUMBER,
    /** 成文日期. */
    DATE,
    /** The date under the letter. */
    SIGNED,
    /** 发布日期. */
    PUBLISHED,
    /** 文章来源, 来源. */
    ORIGIN,
    /** 有效性, 时效. */
    STATUS,
    /** 主题分类, 分类. */
    SUBJECT
  }
}
