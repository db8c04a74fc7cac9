package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.python.CellSession.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Tab offers at the end of a text. */
class CompletionTest {
    @TempDir static Path folder;

    private static CellTranscript session;

    @BeforeAll
    static void open() {
        session = new CellTranscript();
        session.run("import numpy as np, matplotlib.pyplot as plt, java");
        session.run("fields = np.zeros(3, dtype=[('volt', 'f8'), ('time', 'f8')])");
        session.run("rates = {'alpha': 1, 'beta': 2, 3: 4}");
        session.run("names = java.type('java.util.ArrayList')()");
        session.run("figure, axes = plt.subplots()");
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void takesAFewCallsForEachOfManyNames() {
        session.run("for i in range(3000): globals()[f'rate_{i}'] = i\n\n");
        session.run("import sys; from _jpylab import interactive");
        session.run("warm = len(interactive.complete('rate_', 5))");
        session.run(
                """
                calls = 0
                def tally(frame, event, argument):
                    global calls
                    calls += event == 'call'

                sys.setprofile(tally); found = interactive.complete('rate_', 5); sys.setprofile(None)
                """);
        assertThat(session.run("print(len(found), calls <= 6 * 3000, calls)"))
                .startsWith("3000 True");
        session.run("for i in range(3000): del globals()[f'rate_{i}']\n\n");
    }

    @Test
    void offersParametersOfBuiltins() {
        assertThat(texts("sorted(x, ")).contains("key=", "reverse=");
        assertThat(texts("open('x', mo")).containsExactly("mode=");
        assertThat(texts("sorted(x, key=abs, k")).doesNotContain("key=");
    }

    @Test
    void offersParametersOfArrayFunctions() {
        assertThat(texts("np.zeros((3,), dty")).contains("dtype=");
        assertThat(texts("np.linspace(0, 1, endp")).contains("endpoint=");
    }

    @Test
    void offersThePropertiesOfWhatIsDrawn() {
        assertThat(texts("plt.plot([1], line")).containsExactly("linestyle=", "linewidth=");
        assertThat(texts("axes.plot([1], marker")).contains("marker=", "markersize=");
        assertThat(texts("plt.hist(x, b")).contains("bins=", "bottom=");
        assertThat(texts("plt.xlabel('t', fontsi")).contains("fontsize=");
        assertThat(texts("plt.scatter(x, y, edgecolor")).contains("edgecolors=");
    }

    @Test
    void offersKeysAndFields() {
        assertThat(texts("rates[")).startsWith("'alpha'", "'beta'", "3");
        assertThat(texts("rates['al")).containsExactly("alpha");
        assertThat(texts("fields[\"v")).containsExactly("volt");
    }

    @Test
    void offersAttributesOfArraysModulesAndJavaObjects() {
        assertThat(texts("fields.resh")).containsExactly("reshape");
        assertThat(texts("np.linal")).contains("linalg");
        assertThat(texts("names.addF")).containsExactly("addFirst");
        assertThat(texts("rates['alpha'].bit_l")).containsExactly("bit_length");
        assertThat(texts("axes.set_titl")).contains("set_title");
    }

    @Test
    void offersFilesInStringsAndBehindCommands() throws IOException {
        Files.writeString(folder.resolve("spikes.dat"), "");
        Files.createDirectory(folder.resolve("spike_trains"));
        for (String start : List.of("load('", "%run ", "!cat ", "%cd ")) {
            assertThat(texts(start + folder + "/spike"))
                    .as(start)
                    .containsExactly("spike_trains/", "spikes.dat");
        }
    }

    @Test
    void offersModulesAndTheirNames() {
        assertThat(texts("import nump")).contains("numpy");
        assertThat(texts("import matplotlib.pypl")).containsExactly("matplotlib.pyplot");
        assertThat(texts("from numpy.lin")).contains("numpy.linalg");
        assertThat(texts("from numpy import linsp")).containsExactly("linspace");
        assertThat(texts("from numpy ")).containsExactly("import");
    }

    @Test
    void offersMagics() {
        assertThat(texts("%timei")).containsExactly("%timeit");
        assertThat(texts("%%tim")).containsExactly("%%time", "%%timeit");
        assertThat(texts("%timeit np.linsp")).contains("linspace");
    }

    @Test
    void saysWhatEachOneIs() {
        assertThat(described("sorte")).isEqualTo("A new list of the items in ascending order.");
        assertThat(described("np.linspac")).startsWith("Evenly spaced samples");
        assertThat(described("field")).isEqualTo("ndarray (3,)");
    }

    @Test
    void offersAttributesBehindCallsWhoseResultIsKnown() {
        session.run(
                """
                class Cell:
                    made = 0
                    def __init__(self): Cell.made += 1
                    def spike(self) -> 'Cell': return Cell()
                    def rate(self) -> float: return 1.5
                def neighbour(n) -> Cell: return Cell()
                cell = Cell()\
                """);
        offers("plt.gca().set_titl", "set_title");
        offers("plt.gcf().savef", "savefig");
        offers("plt.figure(1).add_subpl", "add_subplot");
        offers("plt.figure().add_subplot(1, 2, 1).semilog", "semilogx");
        offers("np.linspace(0, 1, 5).resh", "reshape");
        offers("np.zeros((3, 3)).T.reshape(9).cums", "cumsum");
        offers("'a b'.upper().spl", "split");
        offers("'a b'.split().app", "append");
        offers("open('x').readl", "readline");
        offers("neighbour(3).spi", "spike");
        offers("cell.spike().spike().ra", "rate");
        offers("Cell().rate().is_int", "is_integer");
        offers("plt.gca().plot([1], linest", "linestyle=");
        assertThat(texts("cell.nothing().")).isEmpty();
        assertThat(session.run("Cell.made")).endsWith(": 1\n");
    }

    private static void offers(String text, String offer) {
        assertThat(texts(text)).as(text).contains(offer);
    }

    @Test
    void runsNothingOfTheUsersToFindOut() {
        session.run(
                """
                class Trap:
                    touched = 0
                    @property
                    def door(self):
                        Trap.touched += 1
                        return [1]
                    def __getitem__(self, key):
                        Trap.touched += 1
                        return [1]
                    def __call__(self):
                        Trap.touched += 1
                        return [1]
                trap = Trap()\
                """);
        assertThat(texts("trap.do")).containsExactly("door");
        for (String text : List.of("trap.door.app", "trap[0].app", "trap().app")) {
            assertThat(texts(text)).as(text).isEmpty();
        }
        assertThat(session.run("Trap.touched")).endsWith(": 0\n");
    }

    private static String described(String text) {
        return session.cells().complete(text, text.length()).getFirst().description();
    }

    private static List<String> texts(String text) {
        return session.cells().complete(text, text.length()).stream()
                .map(Suggestion::text)
                .toList();
    }
}
