package org.jpylab.ndarray.print;

import org.jpylab.ndarray.Storage;

/** The text of one element, aligned with the others of its array. */
interface ElementFormat {
    /**
     * The element's text.
     *
     * @param at where the element is in the storage
     */
    String text(Storage storage, int at);
}
