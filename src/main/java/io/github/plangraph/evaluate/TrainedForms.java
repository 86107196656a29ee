package io.github.plangraph.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names in a model's training data, as the beginnings of their hashes: enough to tell whether a
 * name was seen, and nothing of the texts.
 *
 * @param hashes sixteen hexadecimal digits each
 */
public record TrainedForms(Set<String> hashes) {

  private static final int DIGITS = 16;

  /** Copies the set. */
  public TrainedForms {
    hashes = Set.copyOf(hashes);
  }

  /** Those of these names. */
  public static TrainedForms of(Collection<String> forms) {
    return new TrainedForms(forms.stream().map(TrainedForms::hash).collect(Collectors.toSet()));
  }

  /** Reads what {@link #lines} gave. */
  public static TrainedForms read(String lines) {
    return new TrainedForms(
        lines.lines().filter(l -> !l.startsWith("#")).collect(Collectors.toSet()));
  }

  /** A line for each, sorted. */
  public String lines() {
    return "# SHA-256 of the names in the training data, cut\n"
        + new TreeSet<>(hashes).stream().map(h -> h + "\n").collect(Collectors.joining());
  }

  /** Whether any of these names was seen. */
  public boolean hold(Collection<String> forms) {
    return forms.stream().anyMatch(f -> hashes.contains(hash(f)));
  }

  private static String hash(String form) {
    try {
      byte[] name = FactScorer.norm(form).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has SHA-256.
    }
  }
}
