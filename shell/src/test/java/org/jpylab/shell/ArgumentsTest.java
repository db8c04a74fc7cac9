package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ArgumentsTest {
    @Test
    void opensAPromptWithPylabNamesWhenNothingIsNamed() throws BadUsage {
        Invocation invocation = parse();
        assertThat(invocation.program()).isEqualTo(new Program.Prompt());
        assertThat(invocation.pylab()).isTrue();
        assertThat(invocation.argv()).containsExactly("");
    }

    @Test
    void leavesEverythingBehindAFileToTheProgram() throws BadUsage {
        Invocation invocation = parse("-i", "week 3/demo.py", "-c", "--version", "-i", "");
        assertThat(invocation.program()).isEqualTo(new Program.Script(Path.of("week 3/demo.py")));
        assertThat(invocation.argv())
                .containsExactly("week 3/demo.py", "-c", "--version", "-i", "");
        assertThat(invocation.thenPrompt()).isTrue();
    }

    @Test
    void readsCodeModulesAndStandardInputAsPythonDoes() throws BadUsage {
        assertThat(parse("-c", "print(1)", "-m", "x").argv()).containsExactly("-c", "-m", "x");
        assertThat(parse("-cprint(1)").program()).isEqualTo(new Program.Code("print(1)"));
        assertThat(parse("-m", "this").program()).isEqualTo(new Program.Module("this"));
        assertThat(parse("-", "a").program()).isEqualTo(new Program.StandardInput());
        assertThat(parse("-", "a").argv()).containsExactly("-", "a");
        assertThat(parse("--", "-odd.py").program())
                .isEqualTo(new Program.Script(Path.of("-odd.py")));
    }

    @Test
    void knowsPylabAndItsBackend() throws BadUsage {
        assertThat(parse("--no-pylab", "x.py").pylab()).isFalse();
        assertThat(parse("--pylab=agg", "x.py").backend()).isEqualTo("agg");
        assertThat(parse("--pylab", "x.py").pylab()).isTrue();
    }

    @Test
    void opensANotebookByItsName() throws BadUsage {
        assertThat(parse("a.ipynb").program()).isEqualTo(new Program.Notebook(Path.of("a.ipynb")));
    }

    @Test
    void leavesOtherCommandsToPicocli() throws BadUsage {
        for (String line : List.of("--help", "--version", "-V", "--jvm-info", "doctor", "--odd")) {
            assertThat(Arguments.parse(List.of(line))).as(line).isEmpty();
        }
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> parse("-c"))
                .isInstanceOf(BadUsage.class)
                .hasMessage("argument expected for the -c option");
    }

    @Test
    void helpDescribesEveryOptionThatIsRead() {
        Stream<String> described =
                new CommandLine(new Commands())
                        .getCommandSpec().options().stream()
                                .map(OptionSpec::names)
                                .flatMap(Stream::of);
        assertThat(described).contains("-c", "-m", "-i", "--pylab", "--no-pylab", "--jvm-info");
    }

    private static Invocation parse(String... arguments) throws BadUsage {
        return Arguments.parse(List.of(arguments)).orElseThrow();
    }
}
