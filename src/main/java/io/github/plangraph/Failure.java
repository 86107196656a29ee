package io.github.plangraph;

/**
 * A document that could not be read.
 *
 * @param name the file
 * @param reason why, Chinese and English
 */
public record Failure(String name, String reason) {}
