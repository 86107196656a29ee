package io.github.plangraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hash of all that decides what is made of a document: the program with what is packed in it,
 * the options, and the files that options name. What was made under another fingerprint is stale.
 */
final class Fingerprint {

  private static final class Program {
    /** Of the jar, or of the folder of classes; it does not change while it runs. */
    static final byte[] HASH = hash();

    private static byte[] hash() {
      MessageDigest digest = sha256();
      @Nullable CodeSource code = Fingerprint.class.getProtectionDomain().getCodeSource();
      try {
        if (code != null) {
          add(Path.of(code.getLocation().toURI()), digest);
        }
      } catch (IOException | URISyntaxException e) {
        // Whoever cannot read the program's own files does without what was kept.
        digest.update(Long.toString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII));
      }
      return digest.digest();
    }
  }

  private final byte[] hash;

  private Fingerprint(byte[] hash) {
    this.hash = hash;
  }

  /**
   * Of the program with these options.
   *
   * @param options in a fixed order
   * @param files that options name, in a fixed order; a folder stands for the files in it
   * @throws IOException if a file cannot be read
   */
  static Fingerprint of(List<String> options, List<Path> files) throws IOException {
    MessageDigest digest = sha256();
    digest.update(Program.HASH);
    for (String option : options) {
      digest.update((option.length() + ":" + option).getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : files) {
      add(file, digest);
    }
    return new Fingerprint(digest.digest());
  }

  private static void add(Path path, MessageDigest digest) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update((":" + Files.size(file) + ":").getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  /** The key of what is made of a document, whose name may tell its format. */
  String key(Source source) {
    MessageDigest digest = sha256();
    digest.update(hash);
    digest.update((source.name() + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(source.bytes());
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
