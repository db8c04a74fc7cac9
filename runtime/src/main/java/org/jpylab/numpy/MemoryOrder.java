package org.jpylab.numpy;

import org.jpylab.error.PyError;

/** The letter of an order of elements in memory, as functions take it: upper or lower case. */
final class MemoryOrder {
    private MemoryOrder() {}

    /** One of C, F, A and K. */
    static char of(String order) {
        if (order.length() != 1 || "CFAKcfak".indexOf(order.charAt(0)) < 0) {
            throw PyError.valueError(
                    "order must be one of 'C', 'F', 'A', or 'K' (got '" + order + "')");
        }
        return Character.toUpperCase(order.charAt(0));
    }

    /** C or F, for arrays that are made. */
    static char ofNew(String order) {
        char letter = of(order);
        if (letter != 'C' && letter != 'F') {
            throw PyError.valueError("only 'C' or 'F' order is permitted");
        }
        return letter;
    }
}
