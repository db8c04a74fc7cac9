package org.jpylab.python.binding;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiles Python's standard library ahead: GraalPy ships its source only, and compiling {@code re}
 * at start takes longer than a plot.
 */
final class StandardLibrary {
    private static final Set<String> PACKAGES =
            Set.of(
                    "collections",
                    "concurrent",
                    "importlib",
                    "json",
                    "logging",
                    "re",
                    "unittest",
                    "zipfile");

    /** What is large and rarely imported. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "aifc.py",
                    "antigravity.py",
                    "cgi.py",
                    "chunk.py",
                    "crypt.py",
                    "ftplib.py",
                    "imaplib.py",
                    "imghdr.py",
                    "ipaddress.py",
                    "mailbox.py",
                    "mailcap.py",
                    "mock.py",
                    "nntplib.py",
                    "pickletools.py",
                    "plistlib.py",
                    "poplib.py",
                    "smtplib.py",
                    "ssl.py",
                    "sunau.py",
                    "telnetlib.py",
                    "turtle.py",
                    "this.py",
                    "uuid.py",
                    "xdrlib.py",
                    "_pydatetime.py",
                    "_pydecimal.py",
                    "_pyio.py");

    /** What a module is compiled as; the name that it is found under later takes its place. */
    private static final String PLACE = "<python>/";

    private final Context context;
    private final Path compiled;

    /** Takes the folder where what an earlier build compiled lies. */
    StandardLibrary(Context context, Path compiled) {
        this.context = context;
        this.compiled = compiled;
    }

    /** Writes the code of each module into a folder, named after its file and its length. */
    void compile(Path code) throws IOException {
        Value compiler =
                context.eval(
                        "python",
                        """
                        def _compile(path, filename):
                            import marshal
                            with open(path, 'rb') as file:
                                source = file.read()
                            try:
                                return marshal.dumps(compile(source, filename, 'exec', dont_inherit=True))
                            except (SyntaxError, ValueError):
                                return b''
                        _compile
                        """);
        Path library = Path.of(context.eval("python", "__import__('sys')._stdlib_dir").asString());
        Files.createDirectories(compiled);
        Files.createDirectories(code);
        for (Path file : files(library)) {
            String name = library.relativize(file).toString().replace('\\', '/');
            String flat = name.replace('/', '.') + "." + Files.size(file) + ".bin";
            Path kept = compiled.resolve(flat);
            if (!Files.exists(kept)) {
                Files.write(
                        kept,
                        compiler.execute(file.toString(), PLACE + name)
                                .as(ByteSequence.class)
                                .toByteArray());
            }
            if (Files.size(kept) > 0) {
                Files.copy(kept, code.resolve(flat), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> files(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .filter(file -> isWanted(library.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWanted(Path file) {
        for (Path part : file) {
            if (LEFT_OUT.contains(part.toString())) {
                return false;
            }
        }
        return file.getNameCount() == 1 || PACKAGES.contains(file.getName(0).toString());
    }
}
