package io.github.plangraph.plan;

/** Kinds of official document (党政机关公文处理工作条例, article 8, and the genres beside it). */
public enum DocumentType {
  PLAN("规划", "plan", true),
  OUTLINE("纲要", "outline", true),
  OPINION("意见", "opinions", true),
  SCHEME("方案", "scheme", true),
  ACTION_PLAN("行动计划", "action plan", true),
  MEASURES("措施", "measures", true),
  PROPOSAL("建议", "proposal", true),
  RULES("办法", "rules", false),
  NOTICE("通知", "notice", true),
  NEWS("新闻", "news", false),
  NOTE("评论", "analyst note", false),
  OTHER("其他", "other", true);

  private final String zh;
  private final String en;
  private final boolean hasTasks;

  DocumentType(String zh, String en, boolean hasTasks) {
    this.zh = zh;
    this.en = en;
    this.hasTasks = hasTasks;
  }

  /** Chinese name, as the JSON Lines print it. */
  public String zh() {
    return zh;
  }

  /** English name. */
  public String en() {
    return en;
  }

  /** Whether an annex of this type is a plan of its own, as a notice issues several. */
  public boolean plans() {
    return switch (this) {
      case PLAN, OUTLINE, OPINION, SCHEME, ACTION_PLAN, MEASURES -> true;
      case PROPOSAL, RULES, NOTICE, NEWS, NOTE, OTHER -> false;
    };
  }

  /** Whether documents of this type set tasks; rules of procedure, news and notes do not. */
  public boolean hasTasks() {
    return hasTasks;
  }
}
