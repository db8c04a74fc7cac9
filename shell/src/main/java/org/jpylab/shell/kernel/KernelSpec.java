package org.jpylab.shell.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder by which Jupyter finds a kernel.
 *
 * @param name by which it is asked for: {@code jupyter console --kernel NAME}
 * @param title what people read
 * @param start the command that starts it, without the connection file
 */
public record KernelSpec(String name, String title, List<String> start) {
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Writes the folder beneath a folder of Jupyter's data; the new folder. */
    public Path install(Path data) throws IOException {
        Path folder = folder(data, name);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("kernel.json"), toJson() + "\n");
        return folder;
    }

    /** Removes the folder of a kernel; false if there was none. */
    public static boolean remove(Path data, String name) throws IOException {
        Path folder = folder(data, name);
        boolean found = Files.deleteIfExists(folder.resolve("kernel.json"));
        return Files.isDirectory(folder) && isEmpty(folder) && Files.deleteIfExists(folder)
                || found;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path folder(Path data, String name) {
        return data.resolve("kernels").resolve(name);
    }

    /** Returns the text of {@code kernel.json}. */
    String toJson() {
        List<String> argv = new ArrayList<>(start);
        argv.add("{connection_file}");
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", argv);
        spec.put("display_name", title);
        spec.put("language", "python");
        // Jupyter asks over the control socket, which works where signals do not.
        spec.put("interrupt_mode", "message");
        return JSON.toJson(spec);
    }
}
