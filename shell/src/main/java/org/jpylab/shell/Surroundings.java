package org.jpylab.shell;

import java.nio.file.Path;
import java.util.Map;

/** The machine as a program sees it: environment variables and system properties. */
record Surroundings(Map<String, String> environment, Map<String, String> properties) {
    static Surroundings real() {
        Map<String, String> properties = new java.util.HashMap<>();
        System.getProperties().forEach((name, value) -> properties.put("" + name, "" + value));
        return new Surroundings(System.getenv(), Map.copyOf(properties));
    }

    /** Returns the value of an environment variable, empty if unset. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Returns the value of a system property, empty if unset. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean isWindows() {
        return property("os.name").startsWith("Windows");
    }

    boolean isMac() {
        return property("os.name").startsWith("Mac");
    }

    /** True if the launcher said that this descriptor (0, 1 or 2) is a terminal. */
    boolean isTerminal(int descriptor) {
        String told = properties.get("jpylab.terminals");
        return told == null
                ? System.console() != null && System.console().isTerminal()
                : told.indexOf('0' + descriptor) >= 0;
    }

    /** Returns the folder of the user's settings and history, which may not exist. */
    Path userFolder() {
        String own = variable("JPYLAB_DIR");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String settings = variable("XDG_CONFIG_HOME");
        Path parent =
                settings.isEmpty() ? Path.of(property("user.home"), ".config") : Path.of(settings);
        return parent.resolve("jpylab");
    }
}
