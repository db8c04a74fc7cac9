package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;

import java.util.List;

/** A value that leaves a running loop for Python: in a list, or to be printed. */
public sealed interface Item {
    /** Tells Python what it is. */
    default String kind() {
        return switch (this) {
            case OfNumber number -> "number";
            case OfArray array -> "array";
            case OfText text -> "text";
            case Group(var items, var isTuple) -> isTuple ? "tuple" : "list";
        };
    }

    /** A node whose value is an item. */
    @FunctionalInterface
    interface Node {
        Item of(Frame frame);
    }

    /** A number of a {@linkplain Sort sort}. */
    record OfNumber(Object value, int sort) implements Item {}

    record OfArray(NdArray array) implements Item {}

    record OfText(String text) implements Item {}

    record Group(List<Item> items, boolean isTuple) implements Item {}

    /** What an action has put into a variable. */
    static Node variable(Action put, int variable) {
        return frame -> {
            put.run(frame);
            return new OfNumber(frame.value(variable), frame.sort(variable));
        };
    }

    /** An array, or what it holds now. */
    static Node array(ArrayNode array, boolean isCopy) {
        return frame -> {
            NdArray found = array.of(frame);
            return new OfArray(isCopy ? found.copy() : found);
        };
    }

    static Node group(List<Node> nodes, boolean isTuple) {
        return frame -> new Group(nodes.stream().map(node -> node.of(frame)).toList(), isTuple);
    }
}
