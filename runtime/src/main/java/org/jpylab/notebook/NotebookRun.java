package org.jpylab.notebook;

import org.jpylab.python.CellRecorder;
import org.jpylab.python.CellSession;
import org.jpylab.python.CellSession.Outcome;

import java.time.Duration;
import java.util.List;

/**
 * Runs the cells of a notebook in order, with nbclient's rules: the first error stops unless it is
 * allowed, a cell tagged {@code skip-execution} is left out, one tagged {@code raises-exception}
 * may fail.
 *
 * @param allowErrors run on after an error
 * @param limit how long each cell may run; zero is as long as it takes
 */
public record NotebookRun(Notebook notebook, boolean allowErrors, Duration limit) {
    /** A run without a limit of time. */
    public NotebookRun(Notebook notebook, boolean allowErrors) {
        this(notebook, allowErrors, Duration.ZERO);
    }

    /**
     * Runs all cells and lets them print.
     *
     * @return the exit status: 0, 1 after an error, or what a cell gave to {@code sys.exit}
     */
    public int show(CellSession session) {
        try (TimeLimit clock = new TimeLimit(limit, session)) {
            return show(session, clock);
        }
    }

    private int show(CellSession session, TimeLimit clock) {
        for (NotebookCell cell : notebook.cells()) {
            if (cell.isToRun()) {
                Outcome outcome = clock.run(() -> session.run(cell.source()));
                if (outcome.exit().isPresent()) {
                    return outcome.exit().getAsInt();
                }
                if (!outcome.success() && stopsAt(cell)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /**
     * Runs all cells and puts what they print, show and raise into the notebook.
     *
     * @return the exit status: 0, or 1 after an error that stopped the run
     */
    public int execute(CellSession session) {
        session.runAsNotebook();
        try (TimeLimit clock = new TimeLimit(limit, session)) {
            return execute(session, clock);
        }
    }

    private int execute(CellSession session, TimeLimit clock) {
        boolean stopped = false;
        for (NotebookCell cell : notebook.cells()) {
            if (!cell.isCode()) {
                continue;
            }
            if (stopped || !cell.isToRun()) {
                cell.clear();
                continue;
            }
            int number = session.number();
            CellRecorder recorder = new CellRecorder(session);
            Outcome outcome = clock.run(() -> recorder.run(cell.source()));
            List<Output> outputs = recorder.outputs().stream().map(NotebookRun::output).toList();
            cell.setExecutionCount(number);
            cell.setOutputs(outputs);
            stopped = !outcome.success() && stopsAt(cell) || outcome.exit().isPresent();
        }
        return stopped ? 1 : 0;
    }

    private boolean stopsAt(NotebookCell cell) {
        return !allowErrors && !cell.mayFail();
    }

    private static Output output(CellRecorder.Recorded recorded) {
        return switch (recorded) {
            case CellRecorder.Printed(String name, String text) -> new Output.Stream(name, text);
            case CellRecorder.Shown(var contents, String metadata) ->
                    new Output.Display(Output.data(contents), Output.metadata(metadata));
            case CellRecorder.Result(int number, var contents, String metadata) ->
                    new Output.Result(number, Output.data(contents), Output.metadata(metadata));
            case CellRecorder.Raised(String name, String value, List<String> traceback) ->
                    new Output.Problem(name, value, traceback);
        };
    }
}
