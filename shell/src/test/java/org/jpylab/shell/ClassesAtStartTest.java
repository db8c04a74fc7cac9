package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a start loads, without a start-up cache; counts, since times depend on the machine. */
class ClassesAtStartTest {
    /** Libraries and rooms that a program without arrays and figures has no use for. */
    private static final List<String> LATE =
            List.of(
                    "java.awt.",
                    "javax.swing.",
                    "sun.java2d.",
                    "org.knowm.",
                    "org.scilab.",
                    "de.erichseifert.",
                    "org.netlib.",
                    "org.jtransforms.",
                    "org.zeromq.",
                    "com.google.gson.",
                    "org.jline.",
                    "picocli.",
                    "org.jpylab.figure.",
                    "org.jpylab.render.",
                    "org.jpylab.display.",
                    "org.jpylab.model.");

    @TempDir Path folder;

    @Test
    void aProgramThatDoesNothingLoadsPythonAndLittleElse() throws IOException {
        List<String> loaded = loadedBy("pass");
        assertThat(loaded).as("classes").hasSizeBetween(1_000, 19_500);
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.jpylab."))
                .hasSizeBetween(10, 70);
        assertThat(loaded).noneMatch(name -> LATE.stream().anyMatch(name::startsWith));
    }

    @Test
    void arraysLoadNothingOfTheFigures() throws IOException {
        List<String> loaded = loadedBy("import numpy as np; print(np.arange(3).sum())");
        assertThat(loaded).anyMatch(name -> name.startsWith("org.jpylab.ndarray."));
        assertThat(loaded).noneMatch(name -> LATE.stream().anyMatch(name::startsWith));
    }

    private List<String> loadedBy(String code) throws IOException {
        Path log = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(Jpylab.command("", "-c", code));
        command.add(1, "-Xlog:class+load:file=" + log);
        assertThat(new Command(folder, command).run().status()).isZero();
        // [0.012s][info][class,load] java.lang.Object source: jrt:/java.base
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.indexOf("] ", line.indexOf("load")) + 2))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
