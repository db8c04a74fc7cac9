package org.jpylab.shell;

import org.jpylab.JPyLab;
import org.jpylab.notebook.Notebook;
import org.jpylab.notebook.NotebookException;
import org.jpylab.notebook.NotebookRun;
import org.jpylab.python.CellSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Notebooks given on the command line: shown, executed, or written as a script. */
final class NotebookProgram {
    /** How a notebook is run, and where {@code --execute} writes what came of it. */
    record Execution(Path output, boolean allowErrors, Duration limit) {}

    private NotebookProgram() {}

    /** Runs the cells and lets them print; the exit status. */
    static int show(JPyLab lab, Path file) {
        return show(lab, file, new Execution(file, false, Duration.ZERO));
    }

    /** Runs the cells under the given rules and lets them print; the exit status. */
    static int show(JPyLab lab, Path file, Execution how) {
        return with(
                file,
                notebook ->
                        new NotebookRun(notebook, how.allowErrors(), how.limit())
                                .show(session(lab, file)));
    }

    /** Runs the cells and writes the notebook with what came of them; the exit status. */
    static int execute(JPyLab lab, Path file, Execution execution) {
        return with(
                file,
                notebook -> {
                    NotebookRun run =
                            new NotebookRun(notebook, execution.allowErrors(), execution.limit());
                    int status = run.execute(session(lab, file));
                    notebook.write(execution.output());
                    System.err.println("jpylab: wrote " + execution.output());
                    return status;
                });
    }

    /** Writes the code of the cells beside the notebook; the exit status. */
    static int toScript(Path file) {
        String name = String.valueOf(file.getFileName());
        Path script = file.resolveSibling(name.replaceAll("(?i)\\.ipynb$", "") + ".py");
        return with(
                file,
                notebook -> {
                    Files.writeString(script, notebook.toScript());
                    System.err.println("jpylab: wrote " + script);
                    return ExitStatus.OK;
                });
    }

    /** A thing to do with a notebook. */
    private interface Task {
        int run(Notebook notebook) throws IOException;
    }

    private static int with(Path file, Task task) {
        try {
            return task.run(Notebook.read(file));
        } catch (NotebookException e) {
            System.err.println("jpylab: " + e.line());
            return ExitStatus.EXCEPTION;
        } catch (java.nio.file.NoSuchFileException e) {
            System.err.println(
                    "jpylab: can't open file '" + file + "': [Errno 2] No such file or directory");
            return ExitStatus.USAGE;
        } catch (IOException e) {
            System.err.println("jpylab: can't read or write '" + file + "': " + e.getMessage());
            return ExitStatus.USAGE;
        }
    }

    /** Returns a session whose working folder is the notebook's. */
    private static CellSession session(JPyLab lab, Path file) {
        CellSession session = lab.session().cells();
        Path folder = file.toAbsolutePath().normalize().getParent();
        lab.set("_folder", String.valueOf(folder));
        lab.run(
                "import os, sys; os.chdir(_folder); sys.path.insert(0, _folder); del _folder, os, sys");
        return session;
    }
}
