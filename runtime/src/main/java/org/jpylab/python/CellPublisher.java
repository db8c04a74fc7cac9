package org.jpylab.python;

import org.graalvm.polyglot.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/** A {@link CellOutput} as Python calls it. */
public final class CellPublisher {
    private final CellOutput output;

    CellPublisher(CellOutput output) {
        this.output = output;
    }

    public void printed(String stream, String text) {
        output.printed(stream, text);
    }

    public void flush() {
        output.flush();
    }

    public void shown(Value pairs, String metadata, String displayId, boolean update) {
        output.shown(contents(pairs), metadata, displayId, update);
    }

    public void result(int number, Value pairs, String metadata) {
        output.result(number, contents(pairs), metadata);
    }

    public void raised(String name, String value, String traceback) {
        output.raised(name, value, traceback.lines().toList());
    }

    public void refused(String name, String value) {
        output.refused(name, value);
    }

    public void clear(boolean whenNextComes) {
        output.clear(whenNextComes);
    }

    /** Returns contents by MIME type of a list of pairs; a new map. */
    static Map<String, String> contents(Value pairs) {
        Map<String, String> contents = new LinkedHashMap<>();
        for (long i = 0; i < pairs.getArraySize(); i++) {
            Value pair = pairs.getArrayElement(i);
            contents.put(pair.getArrayElement(0).asString(), pair.getArrayElement(1).asString());
        }
        return contents;
    }
}
