package io.github.plangraph.train;

import io.github.plangraph.evaluate.TrainedForms;
import io.github.plangraph.extract.Example;
import io.github.plangraph.extract.Model;
import io.github.plangraph.extract.Training;
import io.github.plangraph.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sources of examples, each with its name, hash and counts: what a model is made of. */
public final class TrainingSet {

  /**
   * One source.
   *
   * @param name of the file or document
   * @param hash SHA-256 of its content
   * @param examples what it gives
   */
  public record Part(String name, String hash, List<Example> examples) {

    /** Copies the list. */
    public Part {
      examples = List.copyOf(examples);
    }

    private int marks() {
      return examples.stream().mapToInt(e -> e.marks().size()).sum();
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /**
   * Adds every {@code .txt} file of annotated sentences in a folder, by name.
   *
   * @throws IOException if it cannot be read, or a file is not of the form; the message says where
   */
  public void addSentences(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String content = Files.readString(file);
      try {
        add(name, content, TrainingText.read(name, content));
      } catch (IllegalArgumentException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /** Adds a source. */
  public void add(String name, String content, List<Example> examples) {
    parts.add(new Part(name, hash(content), examples));
  }

  /** All sources, in the order they were added. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Learns from the sources whose names pass. */
  public Model learn(Lexicon lexicon, Predicate<String> names) {
    Training training = new Training(lexicon);
    for (Part part : parts) {
      if (names.test(part.name())) {
        part.examples().forEach(training::add);
      }
    }
    return training.learn();
  }

  /** Every name in the sources whose names pass. */
  public TrainedForms forms(Predicate<String> names) {
    return TrainedForms.of(
        parts.stream()
            .filter(part -> names.test(part.name()))
            .flatMap(part -> part.examples().stream())
            .flatMap(example -> example.marks().stream())
            .flatMap(mark -> mark.forms().stream())
            .toList());
  }

  /** A line for each source: name, hash, blocks, marks; tab-separated. */
  public String manifest() {
    StringBuilder lines = new StringBuilder("# name\tSHA-256\tblocks\tmarks\n");
    for (Part part : parts) {
      lines.append(
          String.join(
              "\t",
              part.name(),
              part.hash(),
              String.valueOf(part.examples().size()),
              String.valueOf(part.marks())));
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has SHA-256.
    }
  }
}
