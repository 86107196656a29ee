package io.github.plangraph.review;

/** Why a name is worth a look, the most telling first. */
enum Reason {
  TYPES("两种类型并存", "of two types", 2),
  MODEL_ALONE("只有模型认出", "found by the model alone", 1),
  UNSURE("置信度低", "low confidence", 1),
  RULES_ALONE("只有规则认出", "found by the rules alone", 0.8),
  PROPOSED("多次出现而词表没有", "often, and not in the vocabularies", 0.5);

  private final String zh;
  private final String en;
  private final double weight;

  Reason(String zh, String en, double weight) {
    this.zh = zh;
    this.en = en;
    this.weight = weight;
  }

  String text() {
    return zh + " / " + en;
  }

  String english() {
    return en;
  }

  /** What one mention of it adds to the score. */
  double weight() {
    return weight;
  }
}
