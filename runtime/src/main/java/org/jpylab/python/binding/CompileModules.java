package org.jpylab.python.binding;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.jpylab.JPyLab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Run by the build after the compiler: writes the stubs of every function table, compiles them and
 * the hand-written modules with GraalPy, and stores the marshalled code objects beside the classes,
 * those of Python's own library too. Reading them takes a tenth of the time that compiling the
 * source at start would take.
 */
public final class CompileModules {
    private static final String LIBRARY = "org/jpylab/python/lib";
    private static final String CODE = "org/jpylab/python/code";

    private CompileModules() {}

    /** Takes the folder of compiled classes. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]).toAbsolutePath();
        Map<String, String> sources = new TreeMap<>();
        handWritten(classes.resolve(LIBRARY), sources);
        tables(classes, sources);
        Path code = classes.resolve(CODE);
        Files.createDirectories(code);
        StringBuilder index = new StringBuilder();
        try (Context context =
                Context.newBuilder("python")
                        .allowAllAccess(true)
                        .option("engine.WarnInterpreterOnly", "false")
                        .build()) {
            Value compiler =
                    context.eval(
                            "python",
                            """
                            def _compile(source, filename):
                                import marshal
                                return marshal.dumps(compile(source, filename, 'exec', dont_inherit=True))
                            _compile
                            """);
            for (Map.Entry<String, String> source : sources.entrySet()) {
                String name = source.getKey();
                byte[] bytes =
                        compiler.execute(source.getValue(), "<jpylab>/" + name)
                                .as(ByteSequence.class)
                                .toByteArray();
                Path file = code.resolve(name.replace('/', '.') + ".bin");
                Files.write(file, bytes);
                index.append(name).append('\n');
            }
            new StandardLibrary(context, classes.resolveSibling("standard-library"))
                    .compile(code.resolve("standard"));
        }
        Files.writeString(code.resolve("index"), index);
        noteNames(code.resolve("names"));
    }

    /** Writes down what {@code import *} takes from the great modules: looking costs time later. */
    private static void noteNames(Path folder) throws IOException {
        Files.createDirectories(folder);
        var modules = List.of("numpy", "matplotlib.pyplot", "matplotlib.pylab");
        for (String module : modules) {
            // else the last build's names are noted again
            Files.deleteIfExists(folder.resolve(module));
        }
        try (JPyLab lab = JPyLab.open()) {
            for (String module : modules) {
                lab.run("import " + module);
                Object names = lab.eval("'\\n'.join(" + module + ".__all__)");
                Files.writeString(folder.resolve(module), String.valueOf(names));
            }
        }
    }

    private static void handWritten(Path library, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            files.filter(file -> file.toString().endsWith(".py"))
                    .forEach(file -> sources.put(relative(library, file), read(file)));
        }
    }

    private static void tables(Path classes, Map<String, String> sources) throws IOException {
        Path generated = classes.resolveSibling("generated-python");
        Files.createDirectories(generated);
        try (Stream<Path> files = Files.walk(classes.resolve("org/jpylab"))) {
            files.filter(file ->
                            file.toString().endsWith(".class") && !file.toString().contains("$"))
                    .map(file -> relative(classes, file).replace('/', '.'))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(PyModule.class))
                    .forEach(type -> table(type, generated, sources));
        }
    }

    private static void table(Class<?> type, Path generated, Map<String, String> sources) {
        String module = type.getAnnotation(PyModule.class).value();
        String name = "tables/" + module + "/" + type.getSimpleName() + ".py";
        keep(name, StubWriter.write(type), generated, sources);
        String pyplot = StubWriter.writePyplot(type);
        if (!pyplot.isEmpty()) {
            String pyplotName = "tables/matplotlib.pyplot/" + type.getSimpleName() + ".py";
            keep(pyplotName, pyplot, generated, sources);
        }
    }

    /** Adds a source to those compiled and leaves a copy of it in the build folder to read. */
    private static void keep(
            String name, String source, Path generated, Map<String, String> sources) {
        sources.put(name, source);
        try {
            Path file = generated.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CompileModules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
