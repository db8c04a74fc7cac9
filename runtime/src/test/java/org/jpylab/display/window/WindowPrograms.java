package org.jpylab.display.window;

import org.jpylab.JPyLab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the programs of {@code src/test/resources/windows}, each after a line with its name. */
final class WindowPrograms {
    static final Path FOLDER = Path.of("src/test/resources/windows");
    static final String HEADING = "=== ";

    /** The program for a screen with small pixels. */
    static final String DENSE = "dense";

    private WindowPrograms() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".py") && !name.startsWith("_"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }

    /** The property with the names of the programs to run; all but {@code dense} without it. */
    static final String NAMES = "jpylab.test.programs";

    public static void main(String[] arguments) throws Exception {
        String chosen = System.getProperty(NAMES, "");
        List<String> names =
                chosen.isEmpty()
                        ? names().stream().filter(name -> !name.equals(DENSE)).toList()
                        : List.of(chosen.split(","));
        try (JPyLab lab = JPyLab.builder().out(System.out).err(System.out).open()) {
            for (String name : names) {
                System.out.println(HEADING + name);
                lab.run(Files.readString(FOLDER.resolve("_person.py")));
                lab.run(FOLDER.resolve(name + ".py"));
                System.out.flush();
            }
        }
        System.exit(0);
    }
}
