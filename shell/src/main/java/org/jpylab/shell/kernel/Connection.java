package org.jpylab.shell.kernel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a front end wants to meet the kernel, and the key they sign messages with.
 *
 * @param transport {@code tcp} or {@code ipc}
 * @param key empty if messages are not signed
 * @param algorithm the name Java has for the signature scheme
 */
record Connection(
        String transport,
        String address,
        int shell,
        int iopub,
        int stdin,
        int control,
        int heartbeat,
        String key,
        String algorithm) {
    private static final String SCHEME = "hmac-";

    /** Returns the content of a connection file. */
    static Connection read(Path file) throws IOException {
        try {
            return of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new IOException("not a connection file", e);
        }
    }

    private static Connection of(JsonObject json) throws IOException {
        String scheme = json.get("signature_scheme").getAsString();
        if (!scheme.startsWith(SCHEME)) {
            throw new IOException("unknown signature scheme " + scheme);
        }
        return new Connection(
                json.get("transport").getAsString(),
                json.get("ip").getAsString(),
                json.get("shell_port").getAsInt(),
                json.get("iopub_port").getAsInt(),
                json.get("stdin_port").getAsInt(),
                json.get("control_port").getAsInt(),
                json.get("hb_port").getAsInt(),
                json.get("key").getAsString(),
                "Hmac" + scheme.substring(SCHEME.length()).toUpperCase(java.util.Locale.ROOT));
    }

    /** Returns the ZeroMQ address of one of the ports. */
    String endpoint(int port) {
        String separator = transport.equals("tcp") ? ":" : "-";
        return transport + "://" + address + separator + port;
    }
}
