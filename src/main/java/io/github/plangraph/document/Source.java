package io.github.plangraph.document;

import java.nio.charset.Charset;
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
    // A PDF file without packed streams decodes too, but is no text.
    this.decoding = within(1024, "%PDF") ? Optional.empty() : Decoding.of(bytes);
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

  /** Whether these characters, given as Latin-1, stand among the first {@code length} bytes. */
  boolean within(int length, String signature) {
    String head = new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    return head.contains(signature);
  }

  /** The file's content; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The bytes in an encoding that the file itself declares. */
  Decoding decode(Charset charset) {
    return Decoding.lenient(bytes, charset);
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
