package io.github.plangraph.extract;

/**
 * A text that is put together of parts and wanted for its hash alone: the hash and the length that
 * the string would have.
 */
record Joined(int hash, int length) {

  static final Joined EMPTY = new Joined(0, 0);

  /** A part of a text. */
  static Joined of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return new Joined(hash, end - start);
  }

  Joined with(String part) {
    return with(part.hashCode(), part.length());
  }

  Joined with(Joined part) {
    return with(part.hash, part.length);
  }

  private Joined with(int partHash, int partLength) {
    int shifted = hash;
    for (int i = 0; i < partLength; i++) {
      shifted *= 31;
    }
    return new Joined(shifted + partHash, length + partLength);
  }
}
