package org.jpylab.figure.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files that lie beside a class. */
public final class Resource {
    private Resource() {}

    /** The non-empty lines of a resource, in UTF-8. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.isBlank()).toList();
    }

    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
