package io.github.plangraph;

/**
 * A document as it comes in.
 *
 * @param name the file's name, without folders; of a file in an archive, both names
 * @param path the same with the folders between it and the folder named on the command line, which
 *     tells files of one name apart in reports
 * @param bytes its content; not copied
 */
public record Source(String name, String path, byte[] bytes) {

  /** A document that comes from no folder. */
  public Source(String name, byte[] bytes) {
    this(name, name, bytes);
  }
}
