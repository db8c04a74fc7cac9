package org.jpylab.loop;

import java.util.ArrayList;
import java.util.List;

/** The arrays and tuples that a loop appends to a Python list. */
public final class AppendedItems implements Revocable {
    private final List<Item> items = new ArrayList<>();
    private int marked;

    @Override
    public void mark() {
        marked = items.size();
    }

    @Override
    public void reset() {
        items.subList(marked, items.size()).clear();
    }

    public Action append(Item.Node item) {
        return frame -> {
            items.add(item.of(frame));
            return Action.ON;
        };
    }

    public int size() {
        return items.size();
    }

    public List<Item> items() {
        return List.copyOf(items);
    }
}
