package org.jpylab.legacy.python2;

import java.util.List;

/**
 * Python 3 source that came from Python 2 source line by line.
 *
 * @param source the Python 3 text
 * @param shifts where columns moved, in the order of the text
 */
public record Translation(String source, List<Shift> shifts) {

    /**
     * From a column of the Python 3 line on, columns count from a column of the Python 2 line.
     *
     * @param line from 1, the same in both
     * @param column in the Python 3 line, from 0
     * @param original in the Python 2 line, from 0
     */
    public record Shift(int line, int column, int original) {}

    /** The column of the Python 2 line that a column of the same Python 3 line came from. */
    public int originalColumn(int line, int column) {
        int original = column;
        int next = Integer.MAX_VALUE;
        for (Shift shift : shifts) {
            if (shift.line() == line && shift.column() <= column) {
                original = shift.original() + column - shift.column();
                next = Integer.MAX_VALUE;
            } else if (shift.line() == line) {
                next = Math.min(next, shift.original());
            }
        }
        return Math.min(original, next);
    }
}
