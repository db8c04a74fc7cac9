package org.jpylab.shell;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code jpylab doctor}: what JPyLab finds on this machine, and what to do about what it lacks. */
@Command(
        name = "doctor",
        description = "Tell what JPyLab finds on this machine, and what to do about what it lacks.")
final class DoctorCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = examine(Surroundings.real());
        for (Finding finding : findings) {
            out.printf(
                    "%-4s %-9s %s%n",
                    finding.advice().isPresent() ? "!" : "ok", finding.topic(), finding.found());
            finding.advice().ifPresent(advice -> out.printf("%15s%s%n", "", "-> " + advice));
        }
        boolean well = findings.stream().map(Finding::advice).noneMatch(Optional::isPresent);
        return well ? ExitStatus.OK : ExitStatus.EXCEPTION;
    }

    /** Returns one finding for each part of the machine that JPyLab depends on. */
    static List<Finding> examine(Surroundings machine) {
        return List.of(
                Checkups.jdk(machine),
                Checkups.cache(machine),
                Checkups.terminal(machine),
                Checkups.display(machine),
                Checkups.fonts(machine),
                Checkups.userFolder(machine));
    }
}
