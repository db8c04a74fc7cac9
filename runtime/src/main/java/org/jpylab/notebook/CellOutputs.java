package org.jpylab.notebook;

import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outputs of a cell while it runs: pieces of a stream join, displays may be updated. */
public final class CellOutputs {
    private final List<Output> outputs = new ArrayList<>();
    private final Map<String, Integer> displays = new HashMap<>();
    private boolean clearsNext;

    /** The outputs so far; a copy. */
    public List<Output> list() {
        return List.copyOf(outputs);
    }

    /** Adds an output; the text of a stream goes on where the last output is the same stream. */
    public void add(Output output) {
        if (clearsNext) {
            clear();
        }
        if (output instanceof Output.Stream next
                && !outputs.isEmpty()
                && outputs.getLast() instanceof Output.Stream last
                && last.name().equals(next.name())) {
            outputs.set(
                    outputs.size() - 1, new Output.Stream(last.name(), last.text() + next.text()));
        } else {
            outputs.add(output);
        }
    }

    /** Adds a display that {@link #update} can change. */
    public void add(String displayId, Output.Display display) {
        add(display);
        displays.put(displayId, outputs.size() - 1);
    }

    /** Changes a display; does nothing where there is none of this name. */
    public void update(String displayId, JsonObject data, JsonObject metadata) {
        Integer index = displays.get(displayId);
        if (index != null) {
            outputs.set(index, new Output.Display(data, metadata));
        }
    }

    /** Removes all outputs, now or when the next one comes. */
    public void clear(boolean whenNextComes) {
        if (whenNextComes) {
            clearsNext = true;
        } else {
            clear();
        }
    }

    private void clear() {
        outputs.clear();
        displays.clear();
        clearsNext = false;
    }
}
