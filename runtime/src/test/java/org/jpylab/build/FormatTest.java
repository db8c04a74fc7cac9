package org.jpylab.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every Java file is formatted by google-java-format in AOSP style. Run with {@code -Dformat=write}
 * to format the files instead of reporting them.
 */
class FormatTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everyFileIsFormatted() throws IOException {
        boolean write = "write".equals(System.getProperty("format"));
        List<Path> unformatted;
        try (Stream<Path> files =
                Stream.of("runtime", "shell").map(ROOT::resolve).flatMap(FormatTest::javaFiles)) {
            unformatted = files.filter(file -> !isFormatted(file, write)).toList();
        }
        if (!write) {
            assertThat(unformatted).isEmpty();
        }
    }

    private static Stream<Path> javaFiles(Path module) {
        try {
            return Files.walk(module.resolve("src"))
                    .filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFormatted(Path file, boolean write) {
        try {
            String source = Files.readString(file);
            String ordered =
                    RemoveUnusedImports.removeUnusedImports(
                            ImportOrderer.reorderImports(source, Style.AOSP));
            String formatted = FORMATTER.formatSource(ordered);
            if (write && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return formatted.equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
