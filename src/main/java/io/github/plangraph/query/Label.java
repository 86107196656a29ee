package io.github.plangraph.query;

/**
 * A text in both languages.
 *
 * @param zh Chinese, shown first
 * @param en English, shown beside it
 */
public record Label(String zh, String en) {

  /** Checks that both languages say something. */
  public Label {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("both languages: " + zh + " / " + en);
    }
  }

  /** {@code 中文 / English}. */
  @Override
  public String toString() {
    return zh + " / " + en;
  }
}
