package io.github.plangraph.extract;

import io.github.plangraph.nlp.Crf;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What was learned from annotated sentences: a tagger of names, and classifiers of what is said of
 * them.
 *
 * @param names labels of {@link Tags}
 * @param commitments of one technology: none, develops, uses, both
 * @param applied of a technology and a sector: no, yes
 * @param broader of two names of a kind: no, the first is narrower
 */
public record Model(Crf names, Crf commitments, Crf applied, Crf broader) {

  /** Name of the model that the program uses by itself. */
  public static final String SHIPPED = "shipped";

  /** Name of the model that was learned from what is committed with the source alone. */
  public static final String COMMITTED = "committed";

  /**
   * A model that is packed with the program, if there is one of this name.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Model> bundled(String name) throws IOException {
    if (!name.equals(SHIPPED) && !name.equals(COMMITTED)) {
      return Optional.empty();
    }
    try (InputStream in = Model.class.getResourceAsStream(name + ".model")) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or holds none
   */
  public static Model read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    return new Model(Crf.read(in), Crf.read(in), Crf.read(in), Crf.read(in));
  }

  /**
   * Writes the model; equal models give equal bytes.
   *
   * @throws IOException if the stream fails
   */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    names.write(out);
    commitments.write(out);
    applied.write(out);
    broader.write(out);
    out.flush();
  }
}
