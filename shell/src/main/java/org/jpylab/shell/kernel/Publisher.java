package org.jpylab.shell.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.notebook.Output;
import org.jpylab.python.CellOutput;
import org.jpylab.shell.kernel.KernelSockets.Channel;
import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells all front ends what cells print, show and raise. Text is gathered for a moment, so that a
 * loop that prints makes few messages; it never changes places with what is shown.
 */
final class Publisher implements CellOutput {
    private static final int GATHER_MS = 100;

    private final KernelSockets sockets;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("kernel output").factory());
    private final StringBuilder text = new StringBuilder();
    private String stream = "";
    private Message reason;
    private @Nullable Problem problem;

    /** The exception that ended a cell. */
    record Problem(String name, String value, List<String> traceback) {
        /** Returns it as an error message and an execute_reply have it; a new object. */
        JsonObject toJson() {
            JsonObject json = new JsonObject();
            json.addProperty("ename", name);
            json.addProperty("evalue", value);
            JsonArray lines = new JsonArray();
            traceback.forEach(lines::add);
            json.add("traceback", lines);
            return json;
        }
    }

    Publisher(KernelSockets sockets) {
        this.sockets = sockets;
        reason = Message.spontaneous();
    }

    /** The request that is answered from now on; what is told is its consequence. */
    synchronized void begin(Message request) {
        flush();
        reason = request;
        problem = null;
    }

    /** Returns how the cell failed, null if it did not. */
    synchronized @Nullable Problem problem() {
        return problem;
    }

    /** Tells everyone something that the present request is the reason of. */
    synchronized void tell(String type, JsonObject content) {
        flush();
        sockets.send(Channel.IOPUB, reason.news(type, content));
    }

    @Override
    public synchronized void printed(String name, String more) {
        if (!name.equals(stream)) {
            flush();
            stream = name;
        }
        if (text.isEmpty()) {
            clock.schedule(this::flush, GATHER_MS, TimeUnit.MILLISECONDS);
        }
        text.append(more);
    }

    @Override
    public synchronized void flush() {
        if (!text.isEmpty()) {
            JsonObject content = new JsonObject();
            content.addProperty("name", stream);
            content.addProperty("text", text.toString());
            text.setLength(0);
            sockets.send(Channel.IOPUB, reason.news("stream", content));
        }
    }

    @Override
    public void shown(
            Map<String, String> contents, String metadata, String displayId, boolean update) {
        JsonObject content = data(contents, metadata);
        JsonObject passing = new JsonObject();
        if (!displayId.isEmpty()) {
            passing.addProperty("display_id", displayId);
        }
        content.add("transient", passing);
        tell(update ? "update_display_data" : "display_data", content);
    }

    @Override
    public void result(int number, Map<String, String> contents, String metadata) {
        JsonObject content = data(contents, metadata);
        content.addProperty("execution_count", number);
        tell("execute_result", content);
    }

    private static JsonObject data(Map<String, String> contents, String metadata) {
        JsonObject content = new JsonObject();
        content.add("data", Output.data(contents));
        content.add(
                "metadata",
                metadata.isEmpty() ? new JsonObject() : JsonParser.parseString(metadata));
        return content;
    }

    @Override
    public synchronized void raised(String name, String value, List<String> traceback) {
        problem = new Problem(name, value, traceback);
        tell("error", problem.toJson());
    }

    @Override
    public synchronized void refused(String name, String value) {
        problem = new Problem(name, value, List.of());
    }

    @Override
    public void clear(boolean whenNextComes) {
        JsonObject content = new JsonObject();
        content.addProperty("wait", whenNextComes);
        tell("clear_output", content);
    }

    /** Returns a stream of UTF-8 bytes whose text is told as that of {@code stdout} or so. */
    OutputStream stream(String name) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                printed(name, new String(bytes, start, length, StandardCharsets.UTF_8));
            }
        };
    }
}
