package org.jpylab.shell.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.legacy.ipython.Completeness;
import org.jpylab.python.CellSession;
import org.jpylab.python.CellSession.Outcome;
import org.jpylab.python.CellSession.Suggestion;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The requests that ask for code to be run or looked at, and the content of their replies. */
final class Requests {
    private final Python python;
    private final CompletableFuture<CellSession> session;
    private final Publisher publisher;
    private final KernelHost host;
    private volatile boolean isRunning;
    private long dropped;

    Requests(
            Python python,
            CompletableFuture<CellSession> session,
            Publisher publisher,
            KernelHost host) {
        this.python = python;
        this.session = session;
        this.publisher = publisher;
        this.host = host;
    }

    /** True while a cell runs. */
    boolean isRunning() {
        return isRunning;
    }

    /** Returns the content of a reply; nothing for a message that has none. */
    Optional<JsonObject> answer(Message request) {
        return switch (request.type()) {
            case "complete_request" -> Optional.of(complete(request));
            case "inspect_request" -> Optional.of(inspect(request));
            case "is_complete_request" -> Optional.of(isComplete(text(request, "code")));
            case "history_request" -> Optional.of(history(request));
            case "comm_info_request" -> {
                JsonObject content = ok();
                content.add("comms", new JsonObject());
                yield Optional.of(content);
            }
            case "comm_open" -> {
                // Nothing here listens to a front end's own channels, which a close tells it.
                JsonObject closed = new JsonObject();
                closed.addProperty("comm_id", text(request, "comm_id"));
                closed.add("data", new JsonObject());
                publisher.begin(request);
                publisher.tell("comm_close", closed);
                yield Optional.empty();
            }
            case "comm_msg", "comm_close" -> Optional.empty();
            default ->
                    throw new IllegalArgumentException("no such request: '" + request.type() + "'");
        };
    }

    // --- running ------------------------------------------------------------------------------

    /**
     * Runs a cell. After one that failed, the requests that had come in by then are dropped.
     *
     * @param number which of all requests this is
     * @param received how many have come in
     */
    JsonObject execute(Message request, long number, AtomicLong received) {
        if (number <= dropped) {
            JsonObject aborted = new JsonObject();
            aborted.addProperty("status", "aborted");
            aborted.addProperty("execution_count", onPython(CellSession::number));
            return aborted;
        }
        publisher.begin(request);
        host.begin(request, flag(request, "allow_stdin", true));
        JsonObject content = onPython(cells -> run(cells, request));
        publisher.flush();
        if (!text(content, "status").equals("ok") && flag(request, "stop_on_error", true)) {
            dropped = received.get();
        }
        return content;
    }

    private JsonObject run(CellSession cells, Message request) {
        boolean isSilent = flag(request, "silent", false);
        int number = cells.number();
        String code = text(request, "code");
        if (!isSilent) {
            JsonObject input = new JsonObject();
            input.addProperty("code", code);
            input.addProperty("execution_count", number);
            publisher.tell("execute_input", input);
        }
        isRunning = true;
        Outcome outcome;
        try {
            outcome = cells.run(code, flag(request, "store_history", true) && !isSilent, isSilent);
        } finally {
            isRunning = false;
        }
        Publisher.Problem problem = publisher.problem();
        JsonObject content =
                outcome.success() || problem == null ? new JsonObject() : problem.toJson();
        content.addProperty("status", outcome.success() ? "ok" : "error");
        content.addProperty("execution_count", number);
        if (outcome.exit().isPresent()) {
            JsonObject leave = new JsonObject();
            leave.addProperty("keepkernel", false);
            host.add("ask_exit", leave);
        }
        content.add("payload", host.payload());
        content.add(
                "user_expressions", outcome.success() ? values(cells, request) : new JsonObject());
        return content;
    }

    private static JsonElement values(CellSession cells, Message request) {
        JsonElement wanted = request.content().get("user_expressions");
        if (wanted == null || !wanted.isJsonObject() || wanted.getAsJsonObject().isEmpty()) {
            return new JsonObject();
        }
        return JsonParser.parseString(cells.expressions(wanted.toString()));
    }

    // --- looking at code ----------------------------------------------------------------------

    private JsonObject complete(Message request) {
        String code = text(request, "code");
        int cursor = cursor(request, code);
        List<Suggestion> found = onPython(cells -> cells.complete(code, cursor));
        int start = found.isEmpty() ? cursor : found.getFirst().start();
        JsonArray matches = new JsonArray();
        JsonArray types = new JsonArray();
        for (Suggestion one : found) {
            if (one.start() == start) {
                matches.add(one.text());
                JsonObject type = new JsonObject();
                type.addProperty("start", start);
                type.addProperty("end", cursor);
                type.addProperty("text", one.text());
                type.addProperty("type", one.kind());
                type.addProperty("signature", "");
                types.add(type);
            }
        }
        JsonObject metadata = new JsonObject();
        metadata.add("_jupyter_types_experimental", types);
        JsonObject content = ok();
        content.add("matches", matches);
        content.addProperty("cursor_start", start);
        content.addProperty("cursor_end", cursor);
        content.add("metadata", metadata);
        return content;
    }

    private JsonObject inspect(Message request) {
        String code = text(request, "code");
        int cursor = cursor(request, code);
        int detail = number(request, "detail_level", 0);
        String help = onPython(cells -> cells.inspect(code, cursor, detail));
        JsonObject data = new JsonObject();
        if (!help.isEmpty()) {
            data.addProperty("text/plain", help);
        }
        JsonObject content = ok();
        content.addProperty("found", !help.isEmpty());
        content.add("data", data);
        content.add("metadata", new JsonObject());
        return content;
    }

    private static JsonObject isComplete(String code) {
        Completeness state = Completeness.of(code);
        JsonObject content = new JsonObject();
        content.addProperty("status", state.status().name().toLowerCase(Locale.ROOT));
        if (state.status() == Completeness.Status.INCOMPLETE) {
            content.addProperty("indent", " ".repeat(state.indent()));
        }
        return content;
    }

    private JsonObject history(Message request) {
        String found = onPython(cells -> cells.history(request.content().toString()));
        JsonObject content = ok();
        content.add("history", JsonParser.parseString(found));
        return content;
    }

    // --- JSON ---------------------------------------------------------------------------------

    /** A question to Python. */
    private interface Question<T> {
        T ask(CellSession cells);
    }

    private <T> T onPython(Question<T> question) {
        return python.submit(() -> question.ask(session.join())).join();
    }

    static JsonObject ok() {
        JsonObject content = new JsonObject();
        content.addProperty("status", "ok");
        return content;
    }

    /** Returns the content of a reply that tells of a fault. */
    static JsonObject failed(Throwable fault) {
        JsonObject content =
                new Publisher.Problem(
                                fault.getClass().getSimpleName(),
                                String.valueOf(fault.getMessage()),
                                List.of())
                        .toJson();
        content.addProperty("status", "error");
        return content;
    }

    static String text(Message message, String name) {
        return text(message.content(), name);
    }

    private static String text(JsonObject content, String name) {
        return content.has(name) ? content.get(name).getAsString() : "";
    }

    private static boolean flag(Message message, String name, boolean otherwise) {
        @Nullable JsonElement value = message.content().get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsBoolean();
    }

    private static int number(Message message, String name, int otherwise) {
        @Nullable JsonElement value = message.content().get(name);
        return value == null || value.isJsonNull() ? otherwise : value.getAsInt();
    }

    /** Returns the place of the cursor in code points, which is how Python counts too. */
    private static int cursor(Message request, String code) {
        return number(request, "cursor_pos", code.codePointCount(0, code.length()));
    }
}
