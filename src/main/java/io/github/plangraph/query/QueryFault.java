package io.github.plangraph.query;

/**
 * What is wrong with a query file.
 *
 * @param file its name
 * @param place where in it: {@code params.sector}, {@code line 12}
 * @param reason why it cannot be used
 */
public record QueryFault(String file, String place, Label reason) {

  /** {@code file: place: 中文 / English}. */
  @Override
  public String toString() {
    return file + ": " + place + ": " + reason;
  }
}
