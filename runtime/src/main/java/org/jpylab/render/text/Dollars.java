package org.jpylab.render.text;

/** Dollar signs around formulas; those after a backslash are signs of money. */
final class Dollars {
    private Dollars() {}

    /** True when there is a formula in a line: an even number of dollars, at least two. */
    static boolean enclose(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '$' && (i == 0 || line.charAt(i - 1) != '\\')) {
                count++;
            }
        }
        return count > 0 && count % 2 == 0;
    }
}
