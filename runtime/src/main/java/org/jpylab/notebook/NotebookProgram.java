package org.jpylab.notebook;

import org.jpylab.python.CellSession;
import org.jpylab.python.PythonSession;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Notebook files as programs: shown, executed, or written as a script. Cells run in the notebook's
 * folder, as Jupyter's do.
 */
public final class NotebookProgram {
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;

    private final PythonSession session;
    private final PrintStream err;

    /**
     * Under what conditions cells run.
     *
     * @param allowErrors run on after a cell that failed
     * @param limit how long each cell may run; zero is as long as it takes
     */
    public record Rules(boolean allowErrors, Duration limit) {
        /** The first error stops, and nothing else does. */
        public static final Rules USUAL = new Rules(false, Duration.ZERO);
    }

    /** Runs notebooks in a session; what is wrong with a file is told on a stream. */
    public NotebookProgram(PythonSession session, PrintStream err) {
        this.session = session;
        this.err = err;
    }

    /** Runs the cells and lets them print; the exit status. */
    public int show(Path file, Rules rules) {
        return with(
                file,
                err,
                notebook ->
                        new NotebookRun(notebook, rules.allowErrors(), rules.limit())
                                .show(cells(file)));
    }

    /** Runs the cells and writes the notebook with what came of them; the exit status. */
    public int execute(Path file, Path output, Rules rules) {
        return with(
                file,
                err,
                notebook -> {
                    Path target = output.toAbsolutePath();
                    NotebookRun run = new NotebookRun(notebook, rules.allowErrors(), rules.limit());
                    int status = run.execute(cells(file));
                    notebook.write(target);
                    err.println("jpylab: wrote " + output);
                    if (status != 0) {
                        err.println("jpylab: stopped at " + lastProblem(notebook));
                    }
                    return status;
                });
    }

    /** Returns the last exception in a notebook that ran, in one line, with the cell's number. */
    private static String lastProblem(Notebook notebook) {
        String last = "sys.exit()";
        for (NotebookCell cell : notebook.cells()) {
            for (Output output : cell.outputs()) {
                if (output instanceof Output.Problem problem) {
                    String message = problem.value().lines().findFirst().orElse("");
                    last =
                            "In [%d]: %s: %s"
                                    .formatted(cell.executionCount(), problem.name(), message);
                }
            }
        }
        return last;
    }

    /** Writes the code of the cells beside the notebook; the exit status. */
    public static int toScript(Path file, PrintStream err) {
        String name = String.valueOf(file.getFileName());
        Path script = file.resolveSibling(name.replaceAll("(?i)\\.ipynb$", "") + ".py");
        return with(
                file,
                err,
                notebook -> {
                    Files.writeString(script, notebook.toScript());
                    err.println("jpylab: wrote " + script);
                    return 0;
                });
    }

    /** A thing to do with a notebook. */
    private interface Task {
        int run(Notebook notebook) throws IOException;
    }

    private static int with(Path file, PrintStream err, Task task) {
        try {
            return task.run(Notebook.read(file));
        } catch (NotebookException e) {
            err.println("jpylab: " + e.line());
            return WRONG;
        } catch (NoSuchFileException e) {
            err.println(
                    "jpylab: can't open file '" + file + "': [Errno 2] No such file or directory");
            return UNREADABLE;
        } catch (IOException e) {
            err.println("jpylab: can't read or write '" + file + "': " + e.getMessage());
            return UNREADABLE;
        }
    }

    private CellSession cells(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        CellSession cells = session.cells();
        session.call("enter_folder", String.valueOf(folder));
        return cells;
    }
}
