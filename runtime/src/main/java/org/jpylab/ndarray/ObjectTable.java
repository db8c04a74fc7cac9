package org.jpylab.ndarray;

import java.util.ArrayList;
import java.util.List;

/** The objects in the fields of records: the records' memory holds their numbers, from 1 on. */
final class ObjectTable {
    private final List<Object> objects = new ArrayList<>();

    /** The number of a newly kept object. */
    long keep(Object value) {
        objects.add(value);
        return objects.size();
    }

    /** The object of a number; memory that was never written holds Python's 0. */
    Object get(long number) {
        return number == 0 ? Long.valueOf(0) : objects.get(Math.toIntExact(number - 1));
    }
}
