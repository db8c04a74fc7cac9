package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scripts of 2009 find the names, keywords and habits that pylab and NumPy had then. */
class OldPylabTest {
    @TempDir private Path folder = Path.of("");

    private String output(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("script.py"), script);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab =
                JPyLab.builder().out(out).err(out).arguments(List.of(file.toString())).open()) {
            lab.run(file);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScriptOf2009FindsItsFunctionsKeywordsAndFloatSizes() throws IOException {
        Files.writeString(
                folder.resolve("helper.py"),
                "def half(n):\n    return [i / 2 for i in xrange(n)]\n");
        String said =
                output(
                        """
                        import matplotlib
                        matplotlib.use('agg')
                        from pylab import *
                        from helper import half
                        print half(4), find(array([1, 5, 2, 7]) > 3)
                        n, bins, patches = hist([1, 2, 2, 3], 3, normed=1)
                        hold(True)
                        ax = subplot(211, axisbg='y')
                        ax.hold(True)
                        plot([1, 2], [3, 4], ls='steps', hold=True)
                        print n * diff(bins), ax.get_axis_bgcolor()[2], ax.lines[0].get_drawstyle()
                        print zeros(3.0), linspace(0, 1, 3.0), arange(5)[2.0], arange(9)[1.0:3.5]
                        print arange(5)[array([1.0, 3.0])], histogram([1, 2], 2, normed=True)[0]
                        print round(normpdf(0, 0, 1), 6), prctile([1, 2, 3]), movavg([1.0, 3.0], 2), frange(0, 1, .5)
                        rc('text', fontsize=9)
                        print rcParams['font.size'], cm.spectral.name
                        print amap(lambda a, b: a + b, [1, 2], [3, 4]), rk4(lambda y, t: 1.0, 0.0, [0, 2.0])
                        """);
        assertThat(said)
                .endsWith(
                        """
                        [0, 0, 1, 1] [1 3]
                        [0.25 0.5  0.25] 0.0 steps
                        [0. 0. 0.] [0.  0.5 1. ] 2 [1 2]
                        [1 3] [1. 1.]
                        0.398942 [1.  1.5 2.  2.5 3. ] [2.] [0.  0.5 1. ]
                        9.0 nipy_spectral
                        [4 6] [0. 2.]
                        """);
    }

    @Test
    void aScriptThatPython3CouldReadButThatCountsWithXrangeRunsAsPython2() throws IOException {
        String said = output("total = 0\nfor i in xrange(5):\n    total = i / 2\nprint(total)\n");
        assertThat(said).contains("running as Python 2 (xrange in line 2)").endsWith("\n2\n");
    }

    @Test
    void figuresOf2011FindTheirOldWordsAndNames() throws IOException {
        String said =
                output(
                        """
                        import matplotlib
                        matplotlib.use('GTKAgg')
                        matplotlib.use('agg')
                        from matplotlib import mpl
                        import matplotlib.pyplot as plt
                        from matplotlib import cbook, nxutils, colors, cm
                        from matplotlib.collections import LineCollection
                        fig = plt.figure()
                        ax = fig.gca(projection='3d')
                        print(ax.name, fig.gca(projection='3d') is ax, fig.figurePatch is fig.patch)
                        ax = plt.figure().gca()
                        ax.set_aspect('normal')
                        line, = ax.semilogx([1, 2, 4], basex=2)
                        print(ax.get_aspect(), cbook.iterable([]), colors.normalize(0, 2)(1.0), 'jet' in cm.datad)
                        image = plt.figure().gca().imshow([[1, 2]])
                        image.callbacksSM.connect('changed', lambda i: print('changed', i.get_clim()))
                        image.set_clim(0, 3)
                        print(nxutils.pnpoly(0.5, 0.25, [(0, 0), (1, 0), (1, 1)]))
                        print(len(LineCollection([[(0, 0), (1, 1)]], linestyle='dashed').get_linestyle()))
                        """);
        assertThat(said)
                .endsWith(
                        """
                        3d True True
                        auto True 0.5 True
                        changed (0.0, 3.0)
                        True
                        1
                        """);
    }

    @Test
    void namesThatPylabHasLostAreFoundByPython3ScriptsToo() throws IOException {
        assertThat(
                        output(
                                """
                                from pylab import *
                                import matplotlib.mlab as mlab
                                hold(True)
                                print(find([0, 1]), mlab.normpdf(0, 0, 2) == normpdf(0, 0, 2), num2date(0).year)
                                try:
                                    zeros(3.0)
                                except TypeError as e:
                                    print(e)
                                """))
                .isEqualTo(
                        "[1] True 1970\nexpected a sequence of integers or a single integer, got '3.0'\n");
    }
}
