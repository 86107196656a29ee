package io.github.plangraph.document;

/** A file that holds no text which could be read; its message is for people, Chinese first. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Says why a file cannot be read.
   *
   * @param name the file's name
   * @param zh the reason in Chinese
   * @param en the reason in English
   */
  public UnreadableDocumentException(String name, String zh, String en) {
    super(name + "：" + zh + " / " + en);
    reason = zh + " / " + en;
  }

  /** Why, in both languages, without the file's name. */
  public String reason() {
    return reason;
  }
}
