package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.shell.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * An unpacked archive with the classes under test, started as a user would: in a folder with a
 * space in its name that nothing can be written to, with start-up caches that are no good.
 */
@DisabledOnOs(OS.WINDOWS)
class DistributionTest {
    private static final Path LAUNCHER = Path.of("..", "jpylab").toAbsolutePath().normalize();

    @TempDir Path folder;

    private Path program;
    private Path caches;

    @BeforeEach
    void unpack() throws IOException {
        Path root = Files.createDirectories(folder.resolve("my programs/jpylab 1"));
        caches = folder.resolve("caches");
        program = Files.createDirectories(root.resolve("bin")).resolve("jpylab");
        Files.copy(LAUNCHER, program, StandardCopyOption.COPY_ATTRIBUTES);
        Path lib = Files.createDirectories(root.resolve("lib"));
        Files.writeString(lib.resolve("build-id"), "20250101T000000Z\n");
        Manifest manifest = new Manifest();
        Attributes entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream out = Files.newOutputStream(lib.resolve("jpylab-shell.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        for (Path written : List.of(lib, program.getParent(), root)) {
            assertThat(written.toFile().setWritable(false)).isTrue();
        }
    }

    @Test
    void runsFromAFolderThatCannotBeWritten() throws Exception {
        assertThat(answerTo("print(6 * 7)", "off")).isEqualTo("42\n");
    }

    @Test
    void largeArraysThatDieInTurnDoNotMakeTheHeapGrow() throws Exception {
        String program =
                """
                import java, numpy
                a = numpy.ones(10**7)
                for i in range(50):
                    b = a + i
                print(b[0], java.type('java.lang.Runtime').getRuntime().totalMemory() < 1500 * 10**6)
                """;
        assertThat(answerTo(program, "off")).isEqualTo("50.0 True\n");
    }

    @Test
    void aDamagedStartUpCacheOnlyCostsTime() throws Exception {
        Files.writeString(place(), "not a cache");
        assertThat(answerTo("print(6 * 7)", "on")).isEqualTo("42\n");
    }

    @Test
    void aStartUpCacheOfAnotherProgramOnlyCostsTime() throws Exception {
        Path foreign = place();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new Command(
                        folder,
                        List.of(
                                java.toString(),
                                "-Xlog:disable",
                                "-XX:AOTCacheOutput=" + foreign,
                                "--version"))
                .run();
        assertThat(foreign).isNotEmptyFile();
        assertThat(answerTo("print(6 * 7)", "on")).isEqualTo("42\n");

        Files.write(foreign, Arrays.copyOf(Files.readAllBytes(foreign), 20_000));
        assertThat(answerTo("print(6 * 7)", "on")).as("cut off").isEqualTo("42\n");
    }

    @Test
    void makingAStartUpCacheLeavesTheWorkingFolderAlone() throws Exception {
        Path making = Path.of(place() + ".making");
        assertThat(answerTo("print(6 * 7)", "on")).isEqualTo("42\n");
        for (int tenths = 0; Files.exists(making) && tenths < 3000; tenths++) {
            Thread.sleep(100);
        }
        assertThat(making).doesNotExist();
        assertThat(folder.resolve("figures")).doesNotExist();
    }

    /** What a piece of Python prints, told by a start that must print nothing else. */
    private String answerTo(String code, String cache) throws Exception {
        return answerTo(code, cache, caches);
    }

    private String answerTo(String code, String cache, Path cacheHome) throws Exception {
        Ended ended =
                new Command(folder, List.of(program.toString(), "-c", code))
                        .with(
                                Map.of(
                                        "JPYLAB_JAVA_HOME", System.getProperty("java.home"),
                                        "JPYLAB_CACHE", cache,
                                        "XDG_CACHE_HOME", cacheHome.toString()))
                        .run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    /** Where this distribution's start-up cache belongs, as a program says that cannot make one. */
    private Path place() throws Exception {
        Path blocked = Files.writeString(folder.resolve("a file"), "");
        String told =
                answerTo(
                        "import java; print(java.type('java.lang.System').getProperty('jpylab.cache'))",
                        "on",
                        blocked);
        Path place = caches.resolve(blocked.relativize(Path.of(told.strip())));
        Files.createDirectories(place.getParent());
        return place;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
