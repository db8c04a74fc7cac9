package org.jpylab.shell.kernel;

import com.google.gson.JsonObject;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A message of the Jupyter protocol.
 *
 * @param route the frames that lead to its sender or receiver, first of all
 * @param parent the header of the message that this one is a consequence of, empty if none
 */
record Message(
        List<byte[]> route,
        JsonObject header,
        JsonObject parent,
        JsonObject metadata,
        JsonObject content) {
    static final String PROTOCOL = "5.3";
    private static final String SESSION = UUID.randomUUID().toString();

    /** Returns a message that answers this one, to its sender. */
    Message reply(String type, JsonObject content) {
        return new Message(route, header(type), header, new JsonObject(), content);
    }

    /** Returns a message for everyone that this one is the reason of. */
    Message news(String type, JsonObject content) {
        return new Message(List.of(bytes(type)), header(type), header, new JsonObject(), content);
    }

    /** Returns a message that nothing was the reason of. */
    static Message spontaneous() {
        return new Message(
                List.of(), new JsonObject(), new JsonObject(), new JsonObject(), new JsonObject());
    }

    String type() {
        return header.has("msg_type") ? header.get("msg_type").getAsString() : "";
    }

    private static JsonObject header(String type) {
        JsonObject made = new JsonObject();
        made.addProperty("msg_id", UUID.randomUUID().toString());
        made.addProperty("session", SESSION);
        made.addProperty("username", "kernel");
        made.addProperty("date", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        made.addProperty("msg_type", type);
        made.addProperty("version", PROTOCOL);
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
