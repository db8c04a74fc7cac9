package org.jpylab.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jspecify.annotations.Nullable;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ.Socket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A front end that speaks the protocol with one kernel: requests out, replies and news in. */
final class KernelClient implements AutoCloseable {
    private static final int PATIENCE_MS = 120_000;

    private final ZContext context = new ZContext();
    private final Wire wire;
    private final Socket shell;
    private final Socket control;
    private final Socket stdin;
    private final Socket news;
    private final Socket heart;

    /** What a request led to: its reply, and what everyone was told, in order. */
    record Answer(JsonObject reply, List<Message> news) {
        String status() {
            return reply.get("status").getAsString();
        }

        /** Returns the types of the news without the first (busy) and the last (idle). */
        List<String> types() {
            return news.subList(1, news.size() - 1).stream().map(Message::type).toList();
        }

        /** Returns the contents of the news of one type. */
        List<JsonObject> of(String type) {
            return news.stream().filter(m -> m.type().equals(type)).map(Message::content).toList();
        }

        /** Returns all text on a stream. */
        String text(String stream) {
            StringBuilder text = new StringBuilder();
            for (JsonObject part : of("stream")) {
                if (part.get("name").getAsString().equals(stream)) {
                    text.append(part.get("text").getAsString());
                }
            }
            return text.toString();
        }
    }

    KernelClient(Connection connection) {
        wire = new Wire(connection.key(), connection.algorithm());
        shell = socket(SocketType.DEALER, connection.endpoint(connection.shell()));
        control = socket(SocketType.DEALER, connection.endpoint(connection.control()));
        stdin = socket(SocketType.DEALER, connection.endpoint(connection.stdin()));
        heart = socket(SocketType.REQ, connection.endpoint(connection.heartbeat()));
        news = socket(SocketType.SUB, connection.endpoint(connection.iopub()));
        news.subscribe("");
    }

    private Socket socket(SocketType type, String endpoint) {
        Socket socket = context.createSocket(type);
        socket.setIdentity("tester".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        socket.setReceiveTimeOut(PATIENCE_MS);
        socket.connect(endpoint);
        return socket;
    }

    /** Asks on the shell channel and waits for all that comes of it. */
    Answer ask(String type, Map<String, Object> content) {
        return answerTo(send(type, content));
    }

    /** Runs a cell. */
    Answer run(String code) {
        return ask("execute_request", Map.of("code", code));
    }

    /** Sends a request; the answer is {@link #answerTo}'s. */
    Message send(String type, Map<String, Object> content) {
        Message request = request(type, content);
        send(shell, wire, request);
        return request;
    }

    /** Sends a request on the control channel and returns the content of the reply. */
    JsonObject control(String type) {
        Message request = request(type, Map.of());
        send(control, wire, request);
        Message reply = receive(control);
        assertThat(parentOf(reply)).isEqualTo(idOf(request));
        return reply.content();
    }

    /** Sends a request that is signed with another key. */
    void forge(String type) {
        send(shell, new Wire("another key", "HmacSHA256"), request(type, Map.of()));
    }

    /** Returns the question the kernel asks. */
    JsonObject question() {
        Message question = receive(stdin);
        assertThat(question.type()).isEqualTo("input_request");
        return question.content();
    }

    /** Answers the kernel's question. */
    void reply(String value) {
        send(stdin, wire, request("input_reply", Map.of("value", value)));
    }

    /** True if news arrive; a subscription takes a moment, and what was told before is lost. */
    boolean hears() {
        send("kernel_info_request", Map.of());
        receive(shell);
        news.setReceiveTimeOut(300);
        boolean heard = news.recv() != null;
        while (news.recv() != null) {}
        news.setReceiveTimeOut(PATIENCE_MS);
        return heard;
    }

    /** Returns what a heartbeat comes back as. */
    String beat(String text) {
        heart.send(text);
        return heart.recvStr();
    }

    /** Waits for the reply to a request and for the kernel to be idle after it. */
    Answer answerTo(Message request) {
        Message reply = receive(shell);
        assertThat(parentOf(reply)).isEqualTo(idOf(request));
        return new Answer(reply.content(), newsOf(request));
    }

    /** Returns what everyone is told because of a request, from busy to idle. */
    List<Message> newsOf(Message request) {
        List<Message> heard = new ArrayList<>();
        while (heard.isEmpty() || !isIdle(heard.getLast())) {
            Message next = receive(news);
            if (idOf(request).equals(parentOf(next))) {
                heard.add(next);
            }
        }
        return heard;
    }

    private static boolean isIdle(Message message) {
        return message.type().equals("status")
                && message.content().get("execution_state").getAsString().equals("idle");
    }

    private static Message request(String type, Map<String, Object> content) {
        JsonObject json =
                JsonParser.parseString(new com.google.gson.Gson().toJson(content))
                        .getAsJsonObject();
        Message made = Message.spontaneous().reply(type, json);
        return new Message(List.of(), made.header(), new JsonObject(), new JsonObject(), json);
    }

    private static String idOf(Message message) {
        return message.header().get("msg_id").getAsString();
    }

    private static String parentOf(Message message) {
        @Nullable JsonElement id = message.parent().get("msg_id");
        return id == null ? "" : id.getAsString();
    }

    private static void send(Socket socket, Wire wire, Message message) {
        List<byte[]> frames = wire.frames(message);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i < frames.size() - 1 ? org.zeromq.ZMQ.SNDMORE : 0);
        }
    }

    private Message receive(Socket socket) {
        List<byte[]> frames = new ArrayList<>();
        do {
            byte[] frame = socket.recv();
            assertThat(frame).as("a message within two minutes").isNotNull();
            frames.add(frame);
        } while (socket.hasReceiveMore());
        try {
            return wire.message(frames);
        } catch (Wire.BadMessage e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.setLinger(0);
        context.close();
    }
}
