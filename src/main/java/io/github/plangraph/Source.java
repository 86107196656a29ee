package io.github.plangraph;

/**
 * A document as it comes in.
 *
 * @param name the file's name, without folders; of a file in an archive, both names
 * @param bytes its content; not copied
 */
public record Source(String name, byte[] bytes) {}
