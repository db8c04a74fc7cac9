package org.jpylab.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The questions {@code jpylab doctor} asks; each looks at one part of the machine. */
final class Checkups {
    private Checkups() {}

    static Finding jdk(Surroundings machine) {
        String found =
                "%s at %s"
                        .formatted(
                                machine.property("java.runtime.version"),
                                machine.property("java.home"));
        return Finding.well(
                "JDK",
                JvmInfo.isGraalVm()
                        ? found + " (GraalVM: Python code is compiled)"
                        : found + " (Python code is interpreted; a GraalVM JDK compiles it)");
    }

    static Finding cache(Surroundings machine) {
        String place = machine.property("jpylab.cache");
        if (place.isEmpty()) {
            return machine.variable("JPYLAB_CACHE").equals("off")
                    ? Finding.lacking(
                            "cache", "switched off", "unset JPYLAB_CACHE for starts 4 x as fast")
                    : Finding.lacking(
                            "cache", "not in use", "start through the jpylab launcher to have one");
        }
        if (Files.exists(Path.of(place))) {
            return Finding.well("cache", place);
        }
        if (Files.exists(Path.of(place + ".failed"))) {
            return Finding.lacking(
                    "cache",
                    "could not be made",
                    "free some space and delete " + place + ".failed");
        }
        return Files.exists(Path.of(place + ".making"))
                ? Finding.well("cache", "is being made now")
                : Finding.lacking(
                        "cache",
                        "not there yet",
                        "it is made beside the first start; is its folder writable? " + place);
    }

    static Finding terminal(Surroundings machine) {
        if (!machine.isTerminal(0) || !machine.isTerminal(1)) {
            return Finding.well("terminal", "none (input or output is redirected): no prompt");
        }
        String type = machine.variable("TERM");
        if (type.isEmpty() || type.equals("dumb")) {
            return Finding.lacking(
                    "terminal",
                    "TERM=" + type + ": no colours, no line editing",
                    "use a terminal that sets TERM, or export TERM=xterm-256color");
        }
        String charset = machine.property("stdout.encoding").toUpperCase(Locale.ROOT);
        return charset.isEmpty() || charset.startsWith("UTF")
                ? Finding.well("terminal", type)
                : Finding.lacking(
                        "terminal",
                        type + " with encoding " + charset + ": Greek letters will not show",
                        "export LANG=C.UTF-8");
    }

    static Finding display(Surroundings machine) {
        if (machine.isWindows() || machine.isMac()) {
            return Finding.well("display", "the desktop: figures open in windows");
        }
        String display = machine.variable("DISPLAY");
        if (display.isEmpty()) {
            return Finding.lacking(
                    "display",
                    "none: figures are written to figures/*.png",
                    "for windows over ssh use ssh -X; on a desktop see that DISPLAY is set");
        }
        Path toolkit = Path.of(machine.property("java.home"), "lib", "libawt_xawt.so");
        return Files.exists(toolkit)
                ? Finding.well("display", display + ": figures open in windows")
                : Finding.lacking(
                        "display",
                        display + ", but this JDK has no window toolkit",
                        "install the full JDK instead of the headless one (openjdk-25-jdk)");
    }

    static Finding fonts(Surroundings machine) {
        if (machine.isWindows() || machine.isMac()) {
            return Finding.well("fonts", "bundled DejaVu Sans");
        }
        boolean hasConfiguration =
                Stream.of("/etc/fonts/fonts.conf", "/usr/share/fontconfig/fonts.conf")
                        .anyMatch(file -> Files.exists(Path.of(file)));
        return hasConfiguration
                ? Finding.well("fonts", "bundled DejaVu Sans, fontconfig")
                : Finding.lacking(
                        "fonts",
                        "fontconfig is missing, without which Java draws no text",
                        "sudo apt-get install fontconfig (or your system's package of that name)");
    }

    static Finding userFolder(Surroundings machine) {
        Path folder = machine.userFolder();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.isWritable(existing)
                ? Finding.well("settings", folder + " (history, start-up files)")
                : Finding.lacking(
                        "settings",
                        folder + " cannot be written: history is not kept",
                        "set JPYLAB_DIR to a folder of yours");
    }
}
