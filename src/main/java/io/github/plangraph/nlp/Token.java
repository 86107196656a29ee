package io.github.plangraph.nlp;

/**
 * A word.
 *
 * @param start UTF-16 offset in the text segmented
 * @param end offset behind its last unit
 * @param pos part of speech in the PKU tag set (n, v, vn, c, p …), as HanLP gives it
 */
public record Token(int start, int end, String pos) {}
