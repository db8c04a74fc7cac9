package org.jpylab.shell.line;

/**
 * One way to go on.
 *
 * @param start offset in the cell of the text that is replaced, up to the cursor
 * @param text what stands there afterwards
 * @param kind what it is in a word, such as {@code function}
 * @param description one line about it, may be empty
 */
public record Completion(int start, String text, String kind, String description) {}
