package org.jpylab.python;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/** A command of the operating system that runs, whose output is read while it does. */
public final class RunningCommand {
    /** Text as the command printed it; {@code isError} for its error stream. */
    public record Piece(String text, boolean isError) {}

    private static final int BUFFER = 8192;

    private final Process process;

    /** The pieces in the order of their arrival, an empty one for each stream that ended. */
    private final LinkedBlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();

    private int open = 2;

    RunningCommand(Process process, String input) {
        this.process = process;
        Thread.ofPlatform().daemon().start(() -> feed(input));
        Thread.ofPlatform().daemon().start(() -> read(process.getInputStream(), false));
        Thread.ofPlatform().daemon().start(() -> read(process.getErrorStream(), true));
    }

    /**
     * Returns what the command prints next, null when both its streams have ended. An interrupt
     * ends the command.
     */
    public @Nullable Piece next() {
        while (open > 0) {
            Piece piece = SystemCommand.patiently(process, wait -> pieces.poll(wait, MILLISECONDS));
            if (!piece.text().isEmpty()) {
                return piece;
            }
            open--;
        }
        return null;
    }

    /** Waits for the command's end; its exit status. */
    public int status() {
        return SystemCommand.await(process);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends the command and what it started. */
    public void kill() {
        SystemCommand.kill(process);
    }

    private void feed(String input) {
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The command ended without reading all of its input, as `head` does.
            return;
        }
    }

    private void read(InputStream stream, boolean isError) {
        char[] buffer = new char[BUFFER];
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                pieces.add(new Piece(new String(buffer, 0, n), isError));
            }
        } catch (IOException e) {
            // The command was killed while its output was read.
            pieces.add(new Piece("", isError));
            return;
        }
        pieces.add(new Piece("", isError));
    }
}
