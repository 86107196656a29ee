package io.github.plangraph.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file as it was handed over: its name, its bytes and, if they are text, the characters. */
final class Source {
  private final String name;
  private final byte[] bytes;
  private final Optional<Decoding> decoding;
  private final Optional<Set<String>> zip;

  Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.decoding = Decoding.of(bytes);
    this.zip = BoundedZip.names(bytes);
  }

  String name() {
    return name;
  }

  /** Whether the name ends in one of these, without regard to case. */
  boolean named(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes begin with these, given as Latin-1. */
  boolean beginsWith(String signature) {
    int length = Math.min(bytes.length, signature.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(signature);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The names in a ZIP; empty if the bytes are no whole ZIP. */
  Optional<Set<String>> zip() {
    return zip;
  }

  /** The characters; empty if the bytes are no text. */
  Optional<Decoding> decoding() {
    return decoding;
  }
}
