package org.jpylab.display.window;

import org.junit.jupiter.api.Assumptions;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An X server without a screen, for tests of windows. */
final class VirtualScreen implements AutoCloseable {
    /** Set to {@code true} to pass over tests of windows on machines without Xvfb. */
    static final String SKIP = "jpylab.skipWindowTests";

    private static final long LONGEST_SECONDS = 900;

    private final Process server;
    private final String display;

    private VirtualScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "Xvfb"))
                .anyMatch(Files::isExecutable);
    }

    /**
     * The lines that a program in a Java of its own prints while it uses a virtual screen.
     *
     * @param options for that Java
     */
    static List<String> run(Class<?> program, String... options) throws Exception {
        if (!isInstalled()) {
            Assumptions.assumeFalse(Boolean.getBoolean(SKIP));
            throw new AssertionError(
                    "Xvfb is not installed (Debian: apt-get install xvfb); -D"
                            + SKIP
                            + "=true passes over the tests of windows");
        }
        try (VirtualScreen screen = start()) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(options));
            command.addAll(
                    List.of(
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            System.getProperty("java.class.path"),
                            program.getName()));
            ProcessBuilder java = new ProcessBuilder(command);
            java.environment().put("DISPLAY", screen.display());
            java.redirectErrorStream(true);
            Process process = java.start();
            CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return out.lines().toList();
        }
    }

    static VirtualScreen start() throws IOException {
        Process server =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = out.readLine();
        if (number == null) {
            server.destroy();
            throw new IOException("Xvfb did not start");
        }
        return new VirtualScreen(server, ":" + number.strip());
    }

    /** The value of DISPLAY that leads to this screen. */
    String display() {
        return display;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
