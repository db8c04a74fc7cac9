package org.jpylab.ndarray;

import java.util.List;

/** A tuple or list within a record: itself, for fields of objects, and its parts, for others. */
public record Nested(Object original, List<Object> parts) {}
