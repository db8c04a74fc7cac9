package org.jpylab.legacy.python2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The modules of Python 2 that the package {@code _py2} stands in for: those that are gone or
 * renamed, and those that lost names, which matter only to a source that has one of these names.
 */
final class OldModules {
    private static final OldModules TABLE = read();

    private final Map<String, List<String>> lostNames;

    private OldModules(Map<String, List<String>> lostNames) {
        this.lostNames = lostNames;
    }

    static OldModules table() {
        return TABLE;
    }

    /** The modules of the table. */
    Set<String> names() {
        return lostNames.keySet();
    }

    /** True where a source with these words needs the old module. */
    boolean contains(String module, Set<String> words) {
        List<String> lost = lostNames.get(module);
        return lost != null && (lost.isEmpty() || lost.stream().anyMatch(words::contains));
    }

    private static OldModules read() {
        Map<String, List<String>> lostNames = new HashMap<>();
        InputStream resource = OldModules.class.getResourceAsStream("old-modules.txt");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int colon = line.indexOf(':');
                    String names = colon < 0 ? "" : line.substring(colon + 1).strip();
                    lostNames.put(
                            (colon < 0 ? line : line.substring(0, colon)).strip(),
                            names.isEmpty() ? List.of() : List.of(names.split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OldModules(Map.copyOf(lostNames));
    }
}
