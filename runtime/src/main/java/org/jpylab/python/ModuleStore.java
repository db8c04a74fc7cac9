package org.jpylab.python;

import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Python modules that ship inside the jar: their compiled code and their source. */
public final class ModuleStore {
    private static final String CODE = "code/";
    private static final String LIBRARY = "lib/";

    private final List<String> names =
            new String(read(CODE + "index"), StandardCharsets.UTF_8).lines().toList();

    /** The files of the library, such as {@code numpy/__init__.py}. */
    @HostAccess.Export
    public List<String> names() {
        return names;
    }

    /** The marshalled code object of a file. */
    @HostAccess.Export
    public ByteBuffer code(String name) {
        return ByteBuffer.wrap(read(CODE + name.replace('/', '.') + ".bin"));
    }

    /** The source of a hand-written file. */
    @HostAccess.Export
    public String source(String name) {
        return new String(read(LIBRARY + name), StandardCharsets.UTF_8);
    }

    /**
     * The marshalled code object of a file of Python's own library, such as {@code
     * json/decoder.py}, whose source has a length in bytes; null when it was not compiled ahead.
     */
    @HostAccess.Export
    public @Nullable ByteBuffer standard(String name, int length) {
        byte[] code = find(CODE + "standard/" + name.replace('/', '.') + "." + length + ".bin");
        return code == null ? null : ByteBuffer.wrap(code);
    }

    /** The names that a module gives to {@code import *}; null when the build did not note them. */
    @HostAccess.Export
    public @Nullable List<String> publicNames(String module) {
        byte[] known = find(CODE + "names/" + module);
        return known == null ? null : new String(known, StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String resource) {
        byte[] content = find(resource);
        if (content == null) {
            throw new IllegalStateException("missing from the jar: " + resource);
        }
        return content;
    }

    private static byte @Nullable [] find(String resource) {
        try (InputStream in = ModuleStore.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
