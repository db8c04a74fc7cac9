package org.jpylab.shell;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What runs: the JDK, its compilers, its collector, its start-up cache. */
record JvmInfo(
        String home, String name, String compiler, String collectors, String heap, String cache) {
    static JvmInfo read() {
        return new JvmInfo(
                System.getProperty("java.home", ""),
                "%s, %s, %s"
                        .formatted(
                                System.getProperty("java.vendor.version", ""),
                                System.getProperty("java.runtime.version", ""),
                                System.getProperty("java.vm.name", "")),
                compilerInUse(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(" + ")),
                "at most %d MB".formatted(Runtime.getRuntime().maxMemory() >> 20),
                cacheInUse());
    }

    /** True if Python code itself is compiled to machine code, which takes a GraalVM. */
    static boolean isGraalVm() {
        return !System.getProperty("org.graalvm.version", "").isEmpty()
                || System.getProperty("java.vendor.version", "").contains("GraalVM");
    }

    private static String compilerInUse() {
        return isGraalVm()
                ? "GraalVM: Python code is compiled to machine code"
                : "none for Python code (interpreted; a GraalVM JDK has one), "
                        + ManagementFactory.getCompilationMXBean().getName()
                        + " for Java code";
    }

    private static String cacheInUse() {
        String inUse =
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith("-XX:AOTCache="))
                        .map(argument -> argument.substring("-XX:AOTCache=".length()))
                        .findFirst()
                        .orElse("");
        if (!inUse.isEmpty()) {
            return inUse;
        }
        String planned = System.getProperty("jpylab.cache", "");
        if (planned.isEmpty()) {
            return "none";
        }
        return Files.exists(Path.of(planned + ".failed"))
                ? "none: making it failed (" + planned + ".failed)"
                : "none yet";
    }

    /** Returns the lines of {@code jpylab --jvm-info}. */
    List<String> lines() {
        return List.of(
                "JDK        " + home,
                "           " + name,
                "compiler   " + compiler,
                "collector  " + collectors,
                "heap       " + heap,
                "cache      " + cache);
    }
}
