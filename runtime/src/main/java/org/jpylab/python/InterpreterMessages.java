package org.jpylab.python;

import com.oracle.graal.python.nodes.ErrorMessages;
import com.oracle.graal.python.util.PythonUtils;

import sun.misc.Unsafe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * CPython 3.11's words for errors that GraalPy words otherwise: each line of {@code messages.tsv}
 * names a field of GraalPy's {@link ErrorMessages} and gives its text. What follows a {@code %}
 * takes the values that GraalPy gives its own text; {@code %p} writes the name of a value's type.
 *
 * <p>The fields are final: they are written before code that reads them is compiled.
 */
final class InterpreterMessages {
    private static boolean installed;

    private InterpreterMessages() {}

    /** Gives GraalPy the words, for all sessions of this JVM. */
    static synchronized void install() {
        if (installed) {
            return;
        }
        installed = true;
        try {
            Field found = Unsafe.class.getDeclaredField("theUnsafe");
            found.setAccessible(true);
            var memory = (Unsafe) found.get(null);
            MethodHandles.lookup().ensureInitialized(ErrorMessages.class);
            for (String line : lines()) {
                int tab = line.indexOf('\t');
                Field field = ErrorMessages.class.getField(line.substring(0, tab));
                write(memory, field, line.substring(tab + 1));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            return; // another GraalPy, or another JVM: its own words serve
        }
    }

    @SuppressWarnings("removal") // no other way writes a final field
    private static void write(Unsafe memory, Field field, String text) {
        memory.putObject(
                memory.staticFieldBase(field),
                memory.staticFieldOffset(field),
                PythonUtils.tsLiteral(text));
    }

    /** A field, a tab, a text. */
    static List<String> lines() {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        InterpreterMessages.class.getResourceAsStream(
                                                "messages.tsv")),
                                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
