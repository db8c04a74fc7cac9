package org.jpylab.shell;

import org.jpylab.JPyLab;
import org.jpylab.python.CellSession;
import org.jpylab.shell.line.LineRoom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A session that nobody watches: the launcher runs it under {@code -XX:AOTCacheOutput}, so that the
 * JVM learns which classes a start needs. What goes wrong in it makes later starts slower, no more.
 */
public final class Training {
    private Training() {}

    /** Takes a folder for what the training writes; the launcher deletes it. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Main.run(List.of("-c", "pass"));
        PythonThread thread = new PythonThread();
        try (LineRoom room =
                LineRoom.inMemory(
                        new ByteArrayInputStream(
                                "prin\t(1)\rfor i in x:\r\r\r".getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        folder.resolve("history"))) {
            room.read(1, "");
            room.read(2, "");
            TerminalHost host = new TerminalHost(room, new CellRecord(folder.resolve("sessions")));
            thread.submit(() -> run(host, folder)).join();
        }
        Runtime.getRuntime().exit(0);
    }

    private static boolean run(TerminalHost host, Path folder) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        JPyLab lab = JPyLab.builder().out(nowhere).err(nowhere).arguments(List.of("")).open();
        lab.run("import os; os.chdir(r'''" + folder + "''')");
        CellSession cells = new CellSession(lab.session(), host);
        cells.addPylabNames();
        cells.complete("pl", 2);
        for (String cell : cells()) {
            cells.run(cell);
        }
        return true;
    }

    private static String[] cells() {
        try (InputStream in = Training.class.getResourceAsStream("training.txt")) {
            if (in == null) {
                return new String[0];
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("# %%\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
