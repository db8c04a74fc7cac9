package org.jpylab.shell.kernel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Messages as frames: route, {@code <IDS|MSG>}, signature, header, parent, metadata, content. The
 * signature is a keyed digest (HMAC) of the last four.
 */
final class Wire {
    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    private final byte[] key;
    private final String algorithm;

    /** With an empty key messages carry an empty signature. */
    Wire(String key, String algorithm) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.algorithm = algorithm;
    }

    /** What is no message: its frames, signature or JSON are wrong. */
    static final class BadMessage extends Exception {
        private static final long serialVersionUID = 1;

        BadMessage(String message) {
            super(message);
        }
    }

    List<byte[]> frames(Message message) {
        List<byte[]> parts = new ArrayList<>();
        for (JsonObject part :
                List.of(
                        message.header(),
                        message.parent(),
                        message.metadata(),
                        message.content())) {
            parts.add(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        List<byte[]> frames = new ArrayList<>(message.route());
        frames.add(DELIMITER);
        frames.add(signature(parts).getBytes(StandardCharsets.US_ASCII));
        frames.addAll(parts);
        return frames;
    }

    Message message(List<byte[]> frames) throws BadMessage {
        int start = 0;
        while (start < frames.size() && !Arrays.equals(frames.get(start), DELIMITER)) {
            start++;
        }
        if (frames.size() < start + 2 + PARTS) {
            throw new BadMessage("it has " + frames.size() + " frames");
        }
        List<byte[]> parts = frames.subList(start + 2, start + 2 + PARTS);
        byte[] wanted = signature(parts).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(wanted, frames.get(start + 1))) {
            throw new BadMessage("its signature is wrong");
        }
        return new Message(
                List.copyOf(frames.subList(0, start)),
                json(parts.get(0)),
                json(parts.get(1)),
                json(parts.get(2)),
                json(parts.get(3)));
    }

    private static JsonObject json(byte[] part) throws BadMessage {
        try {
            return JsonParser.parseString(new String(part, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new BadMessage("it is not JSON");
        }
    }

    private String signature(List<byte[]> parts) {
        if (key.length == 0) {
            return "";
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            parts.forEach(mac::update);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signatures with " + algorithm, e);
        }
    }
}
