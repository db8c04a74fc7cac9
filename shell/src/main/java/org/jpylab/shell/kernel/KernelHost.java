package org.jpylab.shell.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.jpylab.python.CellHost;
import org.jpylab.python.CellMemory;
import org.jpylab.shell.kernel.KernelSockets.Channel;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A front end as running code sees it. Questions go to the one that sent the request; pages and the
 * next cell's text travel with the reply.
 */
final class KernelHost implements CellHost {
    private static final int COLUMNS = 80;

    private final KernelSockets sockets;
    private final CellMemory memory;
    private final LinkedBlockingQueue<Optional<String>> answers = new LinkedBlockingQueue<>();
    private volatile Message request = Message.spontaneous();
    private volatile boolean asks;
    private volatile boolean mayAsk;
    private volatile boolean colours = true;
    private JsonArray payload = new JsonArray();

    KernelHost(KernelSockets sockets, CellMemory memory) {
        this.sockets = sockets;
        this.memory = memory;
    }

    /** The request whose cell runs from now on, and whether its sender answers questions. */
    void begin(Message next, boolean answersQuestions) {
        request = next;
        mayAsk = answersQuestions;
        payload = new JsonArray();
    }

    /** Returns what the reply carries for the front end to do. */
    JsonArray payload() {
        return payload;
    }

    /** Adds something for the front end to do. */
    void add(String source, JsonObject what) {
        what.addProperty("source", source);
        payload.add(what);
    }

    /** An answer has come, or Ctrl-C instead of one; true if it was waited for. */
    boolean answer(Optional<String> text) {
        return asks && answers.offer(text);
    }

    @Override
    public boolean canAsk() {
        return mayAsk;
    }

    @Override
    public @Nullable String ask(String question) {
        return ask(question, false);
    }

    @Override
    public @Nullable String askSecretly(String question) {
        return ask(question, true);
    }

    private @Nullable String ask(String question, boolean isSecret) {
        JsonObject content = new JsonObject();
        content.addProperty("prompt", question);
        content.addProperty("password", isSecret);
        answers.clear();
        asks = true;
        try {
            sockets.send(Channel.STDIN, request.reply("input_request", content));
            return answers.take().orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            asks = false;
        }
    }

    @Override
    public void page(String text) {
        JsonObject data = new JsonObject();
        data.addProperty("text/plain", text);
        JsonObject page = new JsonObject();
        page.add("data", data);
        page.addProperty("start", 0);
        add("page", page);
    }

    @Override
    public void setNextInput(String text) {
        JsonObject next = new JsonObject();
        next.addProperty("text", text);
        next.addProperty("replace", false);
        add("set_next_input", next);
    }

    @Override
    public boolean isTerminal() {
        return false;
    }

    @Override
    public boolean hasColours() {
        return colours;
    }

    @Override
    public void useColours(boolean on) {
        colours = on;
    }

    @Override
    public void useKeys(String name) {
        throw new UnsupportedOperationException("the keys are the front end's");
    }

    @Override
    public int columns() {
        return COLUMNS;
    }

    @Override
    public String coloured(String source) {
        return source;
    }

    @Override
    public String outputPrompt(int number) {
        return "";
    }

    @Override
    public CellMemory memory() {
        return memory;
    }

    @Override
    public void edit(String file, int line) {
        throw new UnsupportedOperationException("there is no terminal to edit in");
    }
}
