package org.jpylab.legacy.ipython;

import org.jpylab.legacy.SyntaxCheck;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether a cell can be run as it stands, by IPython's rules: a block ends with an empty line.
 *
 * @param indent blanks to begin the next line with, where the cell is incomplete
 */
public record Completeness(Status status, int indent) {
    /** What is to be done when the user presses Enter. */
    public enum Status {
        COMPLETE,
        INCOMPLETE,
        /** More lines would not help: run it to show the error. */
        INVALID
    }

    static final Completeness COMPLETE = new Completeness(Status.COMPLETE, 0);
    static final Completeness INVALID = new Completeness(Status.INVALID, 0);

    static Completeness incomplete(int indent) {
        return new Completeness(Status.INCOMPLETE, indent);
    }

    /** Judged by the tokens alone; errors of grammar count as complete. */
    public static Completeness of(String cell) {
        return of(cell, null);
    }

    /** Judged by the tokens and, where these look complete, by Python. */
    public static Completeness of(String cell, @Nullable SyntaxCheck python) {
        boolean ended = endsWithEmptyLine(cell);
        List<String> lines = Cleanup.clean(Lines.split(ended ? cell : cell + "\n"));
        if (lines.isEmpty()) {
            return COMPLETE;
        }
        if (lines.getFirst().startsWith("%%")) {
            return lines.getLast().isBlank() ? COMPLETE : incomplete(CellEnd.indentOf(lines));
        }
        List<String> source = CellSyntax.specialPlaces(CellSyntax.cellMagic(lines));
        CellEnd end = new CellEnd(source);
        Completeness open = end.openParts();
        if (open != null) {
            return open;
        }
        if (python != null && python.errorIn(String.join("", source)) != null) {
            return INVALID;
        }
        return end.inBlock() && !ended ? incomplete(end.nextIndent()) : COMPLETE;
    }

    private static boolean endsWithEmptyLine(String cell) {
        return cell.substring(cell.stripTrailing().length()).contains("\n");
    }
}
