package org.jpylab.render.font;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The tables of a font file in the sfnt container, each a buffer of its own. */
final class FontTables {
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private FontTables(ByteBuffer file) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            int offset = file.getInt(entry + 8);
            int length = file.getInt(entry + 12);
            tables.put(new String(tag, StandardCharsets.US_ASCII), file.slice(offset, length));
        }
    }

    /** Reads a font among this class's resources. */
    static FontTables ofResource(String name) {
        try (InputStream in = FontTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from the jar");
            }
            return new FontTables(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a font file. */
    static FontTables ofFile(String path) {
        try {
            return new FontTables(ByteBuffer.wrap(Files.readAllBytes(Path.of(path))));
        } catch (NoSuchFileException e) {
            throw new PyError("FileNotFoundError", "No such file or directory: '" + path + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("a font without a table " + tag);
        }
        return table;
    }

    @Nullable ByteBuffer tableOrNull(String tag) {
        return tables.get(tag);
    }
}
