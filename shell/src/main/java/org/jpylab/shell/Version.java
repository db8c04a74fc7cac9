package org.jpylab.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of JPyLab and of its Python, written into the jar by the build. */
record Version(String jpylab, String graalpy) {
    static Version read() {
        Properties written = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                written.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(
                written.getProperty("version", "unknown"),
                written.getProperty("graalpy", "unknown"));
    }

    /** Returns for instance {@code JPyLab 0.1.0 (GraalPy 25.2.4, Java 25.0.3)}. */
    String line() {
        return "JPyLab %s (GraalPy %s, Java %s)"
                .formatted(jpylab, graalpy, System.getProperty("java.version"));
    }
}
