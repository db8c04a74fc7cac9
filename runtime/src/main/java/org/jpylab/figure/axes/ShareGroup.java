package org.jpylab.figure.axes;

import java.util.ArrayList;
import java.util.List;

/** Axes that have something in common: their x limits, their y limits or their place. */
final class ShareGroup {
    private final List<Axes> members = new ArrayList<>();

    ShareGroup(Axes first) {
        members.add(first);
    }

    List<Axes> members() {
        return List.copyOf(members);
    }

    boolean isShared() {
        return members.size() > 1;
    }

    void add(Axes axes) {
        if (!members.contains(axes)) {
            members.add(axes);
        }
    }

    void remove(Axes axes) {
        members.remove(axes);
    }
}
