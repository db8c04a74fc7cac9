package org.jpylab.numpy;

import org.jpylab.ndarray.elementwise.Ufunc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The docstrings of the ufuncs: their signature, and what {@code ufuncs.txt} says of each. */
final class UfuncDocs {
    private static final Map<String, String> TEXTS = read();

    private UfuncDocs() {}

    static String of(Ufunc ufunc) {
        String arguments = ufunc.nin() == 1 ? "x" : "x1, x2";
        String signature =
                ufunc.name()
                        + "("
                        + arguments
                        + ", /, out=None, *, where=True, casting='same_kind',"
                        + " order='K', dtype=None, subok=True)";
        String text = TEXTS.get(ufunc.name());
        return text == null ? signature : signature + "\n\n" + text;
    }

    /** Sections that begin with {@code == name}: a summary, then an example. */
    private static Map<String, String> read() {
        try (InputStream in = UfuncDocs.class.getResourceAsStream("ufuncs.txt")) {
            byte[] all = Objects.requireNonNull(in).readAllBytes();
            Map<String, String> texts = new HashMap<>();
            for (String section : new String(all, StandardCharsets.UTF_8).split("(?m)^== ")) {
                int line = section.indexOf('\n');
                if (line > 0) {
                    String body = section.substring(line + 1).replaceFirst("\n>>>", "\n\n>>>");
                    texts.put(section.substring(0, line), body);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
