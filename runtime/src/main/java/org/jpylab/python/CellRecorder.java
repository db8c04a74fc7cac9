package org.jpylab.python;

import org.graalvm.polyglot.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs one cell and keeps what it prints, shows and raises, in order, instead of printing it. */
public final class CellRecorder {
    private final CellSession session;
    private final List<Recorded> outputs = new ArrayList<>();

    /** One thing that came out of a cell. */
    public sealed interface Recorded {}

    /** Text printed to {@code stdout} or {@code stderr}. */
    public record Printed(String stream, String text) implements Recorded {}

    /**
     * Something shown, in kinds of content by MIME type; bytes are in Base64.
     *
     * @param metadata JSON text, empty if there are none
     */
    public record Shown(Map<String, String> contents, String metadata) implements Recorded {}

    /** The value of the cell. */
    public record Result(int number, Map<String, String> contents, String metadata)
            implements Recorded {}

    /** The exception that ended the cell. */
    public record Raised(String name, String value, List<String> traceback) implements Recorded {}

    public CellRecorder(CellSession session) {
        this.session = session;
    }

    /** Runs the cell. */
    public CellSession.Outcome run(String cell) {
        Value recording = session.module().invokeMember("start_recording");
        try {
            return session.run(cell);
        } finally {
            Value records = session.module().invokeMember("stop_recording", recording);
            for (long i = 0; i < records.getArraySize(); i++) {
                outputs.add(recorded(records.getArrayElement(i)));
            }
        }
    }

    /** Returns what has come out so far, in order. */
    public List<Recorded> outputs() {
        return List.copyOf(outputs);
    }

    private static Recorded recorded(Value record) {
        return switch (record.getArrayElement(0).asString()) {
            case "stream" ->
                    new Printed(
                            record.getArrayElement(1).asString(),
                            record.getArrayElement(2).asString());
            case "result" ->
                    new Result(
                            record.getArrayElement(1).asInt(),
                            CellPublisher.contents(record.getArrayElement(2)),
                            record.getArrayElement(3).asString());
            case "error" ->
                    new Raised(
                            record.getArrayElement(1).asString(),
                            record.getArrayElement(2).asString(),
                            record.getArrayElement(3).asString().lines().toList());
            default ->
                    new Shown(
                            CellPublisher.contents(record.getArrayElement(1)),
                            record.getArrayElement(2).asString());
        };
    }
}
