package org.jpylab.python;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where GraalPy unpacks Python's own library: in the user's cache folder, once for each version.
 * Where nothing can be written there, as on some shared machines, it goes to the temporary folder.
 */
final class ResourceFolder {
    private static final String PROPERTY = "polyglot.engine.userResourceCache";

    private ResourceFolder() {}

    /** Chooses the folder, before the first engine of this JVM is made. */
    static void choose() {
        if (System.getProperty(PROPERTY) == null && !isUsable(userCaches())) {
            String user = System.getProperty("user.name", "user");
            Path instead = Path.of(System.getProperty("java.io.tmpdir"), "jpylab-" + user);
            System.setProperty(PROPERTY, instead.toAbsolutePath().toString());
        }
    }

    /** The folder of caches that the system gives to users. */
    private static Path userCaches() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "/"));
        if (system.startsWith("mac")) {
            return home.resolve("Library/Caches");
        }
        String variable = system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME";
        String given = System.getenv().getOrDefault(variable, "");
        if (!given.isEmpty() && Path.of(given).isAbsolute()) {
            return Path.of(given);
        }
        return home.resolve(system.startsWith("windows") ? "AppData/Local" : ".cache");
    }

    /** True if the folder, or the nearest one above it that exists, can be written to. */
    private static boolean isUsable(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return Files.isDirectory(nearest) && Files.isWritable(nearest);
    }
}
