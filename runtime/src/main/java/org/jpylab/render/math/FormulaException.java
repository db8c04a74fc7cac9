package org.jpylab.render.math;

/** Says what in a formula was not understood, and where. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1;
    private final String formula;
    private final int position;

    FormulaException(String message, String formula, int position) {
        super(message);
        this.formula = formula;
        this.position = position;
    }

    /** The message with the formula and a caret under the place, as Matplotlib words it. */
    public String explanation() {
        return "\n"
                + formula
                + "\n"
                + " ".repeat(Math.max(0, position))
                + "^\n"
                + getMessage()
                + ", found "
                + (position < formula.length()
                        ? "'" + formula.charAt(position) + "'"
                        : "end of text")
                + "  (at char "
                + position
                + "), (line:1, col:"
                + (position + 1)
                + ")";
    }
}
