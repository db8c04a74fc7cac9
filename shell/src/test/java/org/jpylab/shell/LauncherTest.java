package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.shell.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The launcher among made-up JDKs. A made-up {@code java} prints its own path and arguments, so
 * nothing here starts a JVM.
 *
 * <pre>
 * machine/usr/lib/jvm/…      the system's JDKs
 * machine/home               the user's home
 * my programs/bin/jpylab     an unpacked distribution, with a space in its path
 * my programs/lib/jpylab-shell.jar, build-id
 * </pre>
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "jpylab").toAbsolutePath().normalize();

    @TempDir Path folder;

    private Path machine;
    private Path distribution;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void unpackDistribution() throws IOException {
        machine = Files.createDirectories(folder.resolve("machine"));
        distribution = Files.createDirectories(folder.resolve("my programs"));
        Files.createDirectories(distribution.resolve("bin"));
        Files.copy(
                LAUNCHER, distribution.resolve("bin/jpylab"), StandardCopyOption.COPY_ATTRIBUTES);
        write(distribution.resolve("lib/jpylab-shell.jar"), "");
        write(distribution.resolve("lib/build-id"), "20250101T000000Z\n");
        environment.put("HOME", Files.createDirectories(machine.resolve("home")).toString());
        environment.put("JPYLAB_JVM_ROOT", machine.toString());
        environment.put("JPYLAB_CACHE", "off");
        environment.put("PATH", "/usr/bin:/bin");
    }

    @Test
    void takesTheFirstJdkThatIsNewEnough() throws Exception {
        addJdk("usr/lib/jvm/java-17", "17.0.15");
        Path wanted = addJdk("usr/lib/jvm/temurin 25", "25.0.3");
        addJdk("usr/lib/jvm/zulu-26", "26");

        Ended ended = launch("script.py", "two words", "", "--version", "$HOME *");

        assertThat(ended.lines().getFirst()).isEqualTo(wanted.resolve("bin/java").toString());
        assertThat(ended.lines())
                .endsWith(
                        "-cp",
                        distribution.resolve("bin/../lib/jpylab-shell.jar").normalize().toString(),
                        "org.jpylab.shell.Main",
                        "script.py",
                        "two words",
                        "",
                        "--version",
                        "$HOME *")
                .contains("-Djpylab.home=" + distribution);
    }

    @Test
    void javaHomeOfTheUserGoesBeforeTheSystemsFolders() throws Exception {
        addJdk("usr/lib/jvm/java-25", "25");
        environment.put("JAVA_HOME", addJdk("opt/mine", "25.0.1").toString());
        assertThat(launch().out()).startsWith(environment.get("JAVA_HOME"));

        environment.put("JPYLAB_JAVA_HOME", addJdk("opt/other", "26").toString());
        assertThat(launch().out()).startsWith(environment.get("JPYLAB_JAVA_HOME"));
    }

    @Test
    void findsAJdkOfSdkmanAndOnThePath() throws Exception {
        Path onPath = addJdk("opt/somewhere", "25");
        environment.put("PATH", onPath.resolve("bin") + ":/usr/bin:/bin");
        assertThat(launch().out()).startsWith(onPath.toString());

        Path sdkman = addJdk("home/.sdkman/candidates/java/25-tem", "25");
        assertThat(launch().out()).startsWith(sdkman.toString());
    }

    @Test
    void namesWhatToInstallWhenThereIsNoJdk() throws Exception {
        addJdk("usr/lib/jvm/java-17", "17.0.15");
        Files.createDirectories(machine.resolve("usr/lib/jvm/empty"));
        environment.put("JAVA_HOME", machine.resolve("usr/lib/jvm/java-17").toString());

        Ended ended = launch();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("JDK) 25 or newer", "apt-get install openjdk-25-jdk", "brew", "winget");
    }

    @Test
    void startsThroughASymbolicLink() throws Exception {
        addJdk("usr/lib/jvm/25", "25");
        Path link = folder.resolve("links/jp");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("../my programs/bin/jpylab"));

        assertThat(run(List.of(link.toString())).out()).contains("-Djpylab.home=" + distribution);
    }

    @Test
    void usesTheStartUpCacheOfThisBuildAndJdk() throws Exception {
        addJdk("usr/lib/jvm/25", "25.0.3");
        environment.remove("JPYLAB_CACHE");
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());

        Ended first = launch();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).doesNotContain("-XX:AOTCache=");
        Path cache =
                Path.of(
                        first.lines().stream()
                                .filter(argument -> argument.startsWith("-Djpylab.cache="))
                                .findFirst()
                                .orElseThrow()
                                .substring("-Djpylab.cache=".length()));
        assertThat(cache.getFileName().toString()).contains("25.0.3", "20250101T000000Z");

        awaitFile(Path.of(cache + ".failed"));
        Files.delete(Path.of(cache + ".failed"));
        write(cache, "x");
        assertThat(launch().lines()).contains("-XX:AOTCache=" + cache);
    }

    @Test
    void worksWhereNoCacheCanBeWritten() throws Exception {
        addJdk("usr/lib/jvm/25", "25.0.3");
        environment.remove("JPYLAB_CACHE");
        write(folder.resolve("file"), "in the way");
        environment.put("XDG_CACHE_HOME", folder.resolve("file").toString());

        Ended ended = launch("-c", "pass");

        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.lines()).endsWith("-c", "pass");
    }

    @Test
    void buildsACheckoutOnFirstUseAndWhenItsSourcesAreNewer() throws Exception {
        addJdk("usr/lib/jvm/25", "25");
        Path checkout = checkout("echo '[INFO] BUILD SUCCESS'");

        Ended first = launchIn(checkout);
        assertThat(first.err()).contains("jpylab: building (first use");
        assertThat(first.status()).isZero();
        assertThat(launchIn(checkout).err()).isEmpty();

        Path source = checkout.resolve("shell/src/main/java/Main.java");
        Files.setLastModifiedTime(
                source,
                java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(launchIn(checkout).err()).contains("jpylab: building (sources changed)");
    }

    @Test
    void tellsWhyABuildFailed() throws Exception {
        addJdk("usr/lib/jvm/25", "25");
        Path checkout = checkout("echo '[ERROR] COMPILATION ERROR'; exit 1");

        Ended ended = launchIn(checkout);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("[ERROR] COMPILATION ERROR", "build.log");
    }

    /** Each line that starts Java; memory goes back to the system in that way on Linux only. */
    @ParameterizedTest
    @ValueSource(strings = {"jpylab.bat", "jpylab.ps1"})
    void launchersOfWindowsGiveTheSameOptionsOfTheJvm(String other) throws Exception {
        addJdk("usr/lib/jvm/25", "25");
        var options =
                launch().out()
                        .lines()
                        .filter(line -> line.startsWith("-XX:") && !line.contains("TrimNativeHeap"))
                        .toList();

        var starts =
                Files.readString(LAUNCHER.resolveSibling(other))
                        .split("(?=-XX:\\+UseSerialGC)", -1);

        assertThat(options).hasSizeGreaterThan(5);
        assertThat(starts).hasSizeGreaterThan(1);
        for (String start : List.of(starts).subList(1, starts.length)) {
            assertThat(words(start)).containsSubsequence(options);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\s',]+", -1));
    }

    /** A checkout whose made-up Maven writes what the real one does, then runs the command. */
    private Path checkout(String command) throws IOException {
        Path checkout = folder.resolve("check out");
        Files.createDirectories(checkout);
        Files.copy(LAUNCHER, checkout.resolve("jpylab"), StandardCopyOption.COPY_ATTRIBUTES);
        write(checkout.resolve("pom.xml"), "");
        write(checkout.resolve("shell/pom.xml"), "");
        write(checkout.resolve("shell/src/main/java/Main.java"), "");
        writeProgram(
                machine.resolve("tools/mvn"),
                "mkdir -p shell/target/lib; : >shell/target/lib/jpylab-shell.jar\n"
                        + "echo 1 >shell/target/lib/build-id\n"
                        + command);
        environment.put("PATH", machine.resolve("tools") + ":/usr/bin:/bin");
        return checkout;
    }

    private Path addJdk(String where, String version) throws IOException {
        Path jdk = machine.resolve(where);
        writeProgram(jdk.resolve("bin/java"), "for a in \"$0\" \"$@\"; do echo \"$a\"; done");
        write(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\nJAVA_RUNTIME_VERSION=\"%s+9\"\n"
                        .formatted(version, version));
        return jdk;
    }

    private Ended launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(distribution.resolve("bin/jpylab").toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Ended launchIn(Path checkout) throws Exception {
        return run(List.of(checkout.resolve("jpylab").toString()));
    }

    private Ended run(List<String> command) {
        return new Command(folder, command).withOnly(environment).run();
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(file).exists();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void writeProgram(Path file, String script) throws IOException {
        write(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
