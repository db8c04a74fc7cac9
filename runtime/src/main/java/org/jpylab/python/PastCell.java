package org.jpylab.python;

/**
 * A cell of an earlier session.
 *
 * @param session the number of the session, counted from 1
 * @param number the number of the cell in it, counted from 1
 * @param text the cell as it was typed
 */
public record PastCell(int session, int number, String text) {}
