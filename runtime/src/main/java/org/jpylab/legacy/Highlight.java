package org.jpylab.legacy;

/**
 * A piece of source and its colour.
 *
 * @param start offset of the first character
 * @param end offset after the last
 */
public record Highlight(int start, int end, TokenClass tokenClass) {}
