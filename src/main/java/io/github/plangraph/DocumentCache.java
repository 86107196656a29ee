package io.github.plangraph;

import io.github.plangraph.rdf.DocumentSummary;
import io.github.plangraph.rdf.GraphFormat;
import io.github.plangraph.rdf.GraphWriter;
import io.github.plangraph.rdf.SummaryImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * What was made of documents, kept from one build to the next: a file for each, named by the hash
 * of the document's content and name and of the program that read it. Safe for use by many threads.
 *
 * <p>A file begins with the hash of the rest of it. One that is cut, damaged or of another version
 * is as good as none.
 */
final class DocumentCache implements AutoCloseable {

  /** The folder's name in the output folder of a build. */
  static final String FOLDER = "documents";

  private static final String ENDING = ".graph";
  private static final String BUILT = "built-from";
  private static final int HASH_BYTES = 32;

  /**
   * What was made of a document.
   *
   * @param summary what other documents need to know of it
   * @param warnings what was odd in it
   * @param quads its graph: canonical N-Quads, gzipped
   */
  record Entry(DocumentSummary summary, List<String> warnings, byte[] quads) {

    static Entry of(DocumentGraph graph) throws IOException {
      return new Entry(graph.summary(), graph.warnings(), packed(graph.quads()));
    }

    /** Sorted and gzipped. */
    static byte[] packed(Collection<Quad> quads) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(bytes, 1 << 16)) {
        GraphWriter.write(quads, GraphFormat.NQUADS, gzip);
      }
      return bytes.toByteArray();
    }

    /**
     * Hands on the quads.
     *
     * @throws IOException if they are damaged
     */
    void forEach(Consumer<Quad> sink) throws IOException {
      StreamRDFBase stream =
          new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
              sink.accept(quad);
            }
          };
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(quads), 1 << 16)) {
        RDFParser.source(in)
            .lang(Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .parse(stream);
      }
    }
  }

  private final Path folder;
  private final BuildLock lock;

  /**
   * Opens the cache, or begins one.
   *
   * @throws IOException if the folder cannot be made, or another build is at work there
   */
  DocumentCache(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    lock = BuildLock.of(folder);
  }

  private Path file(String key) {
    return folder.resolve(key + ENDING);
  }

  /**
   * What is kept under a key, if it is whole.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<Entry> find(String key) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (bytes.length < HASH_BYTES
        || !Arrays.equals(hash(bytes, HASH_BYTES), 0, HASH_BYTES, bytes, 0, HASH_BYTES)) {
      return Optional.empty();
    }
    return Optional.of(read(bytes));
  }

  private static Entry read(byte[] bytes) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, HASH_BYTES, bytes.length - HASH_BYTES));
    DocumentSummary summary =
        SummaryImage.read(new ByteArrayInputStream(in.readNBytes(in.readInt())));
    List<String> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(in.readUTF());
    }
    return new Entry(summary, warnings, in.readAllBytes());
  }

  /**
   * Keeps something under a key.
   *
   * @throws IOException if it cannot be written
   */
  void put(String key, Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[HASH_BYTES]);
    DataOutputStream out = new DataOutputStream(bytes);
    byte[] summary = SummaryImage.of(entry.summary());
    out.writeInt(summary.length);
    out.write(summary);
    out.writeInt(entry.warnings().size());
    for (String warning : entry.warnings()) {
      out.writeUTF(warning.substring(0, Math.min(warning.length(), 1000)));
    }
    out.write(entry.quads());
    byte[] whole = bytes.toByteArray();
    System.arraycopy(hash(whole, HASH_BYTES), 0, whole, 0, HASH_BYTES);
    Path part = folder.resolve("." + key + "." + Thread.currentThread().getId());
    try {
      Files.write(part, whole);
      Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Whether the store was put together from just these.
   *
   * @throws IOException if it is not known
   */
  boolean isBuiltFrom(Set<String> keys) throws IOException {
    Path file = folder.resolve(BUILT);
    return Files.exists(file) && Files.readString(file).equals(list(keys));
  }

  /**
   * Remembers what the store was put together from.
   *
   * @param keys none while it is being put together
   * @throws IOException if that cannot be written
   */
  void builtFrom(Set<String> keys) throws IOException {
    Path file = folder.resolve(BUILT);
    if (keys.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      OutputFile.write(file, out -> out.write(list(keys).getBytes(StandardCharsets.US_ASCII)));
    }
  }

  private static String list(Set<String> keys) {
    return keys.stream().sorted().collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Removes all but these, and what an interrupted build has left.
   *
   * @throws IOException if something cannot be removed
   */
  void retain(Set<String> keys) throws IOException {
    List<Path> surplus;
    try (Stream<Path> files = Files.list(folder)) {
      surplus =
          files
              .filter(file -> !keys.contains(key(file)))
              .filter(file -> !file.endsWith(BuildLock.FILE) && !file.endsWith(BUILT))
              .toList();
    }
    for (Path file : surplus) {
      Files.deleteIfExists(file);
    }
  }

  private static String key(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
  }

  private static byte[] hash(byte[] bytes, int from) {
    MessageDigest digest = Fingerprint.sha256();
    digest.update(bytes, from, bytes.length - from);
    return digest.digest();
  }

  /** Lets other builds in. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
