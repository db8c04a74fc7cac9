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

    @Test
    void modulesAreFoundWhereOlderVersionsHadThem() throws IOException {
        String said =
                output(
                        """
                        from scipy.stats.stats import pearsonr, nanmean
                        from scipy.stats.kde import gaussian_kde
                        from scipy.ndimage.filters import gaussian_filter
                        from scipy.signal.signaltools import hilbert
                        from scipy.optimize.minpack import leastsq
                        from numpy.linalg.linalg import LinAlgError
                        from numpy.oldnumeric.mlab import std, randn
                        from scipy import rand, ifft, factorial, stats
                        import numpy.matlib as M, Numeric, MLab, RandomArray, LinearAlgebra
                        import matplotlib.numerix as nx, matplotlib.numerix.random_array as RA
                        import scipy.stats, scipy.signal, numpy.linalg
                        print(scipy.stats.pearsonr is pearsonr, scipy.signal.hilbert is hilbert, numpy.linalg.LinAlgError is LinAlgError)
                        print(std([1., 2, 3]), stats.std([1., 2, 3]), nanmean([1., float('nan')]), factorial(4))
                        print(M.ones((1, 2)), M.repmat([1, 2], 1, 2).tolist(), Numeric.zeros(2, Numeric.Float), MLab.max([[1, 4], [3, 2]]))
                        RandomArray.seed(1, 2)
                        print(RandomArray.random([2, 3]).shape, RandomArray.normal(0, 1, 4).shape, LinearAlgebra.determinant([[2, 0], [0, 3]]).round(6))
                        print(nx.array([1, 2]).sum(), RA.randint(1, 2, [3]))
                        try:
                            import scipy.nothing
                        except ImportError as e:
                            print(e)
                        """);
        assertThat(said)
                .endsWith(
                        """
                        True True True
                        1.0 1.0 1.0 24.0
                        [[1. 1.]] [[1, 2, 1, 2]] [0. 0.] [3 4]
                        (2, 3) (4,) 6.0
                        3 [1 1 1]
                        No module named 'scipy.nothing'
                        """);
    }

    @Test
    void whatAFileHoldsCanBeReadThoughNobodyClosedIt() throws IOException {
        String said =
                output(
                        """
                        import os, numpy as np
                        os.chdir(%s)
                        open('a.txt', 'w').write('1 2\\n3 4\\n')
                        print(np.loadtxt('a.txt').tolist(), open('a.txt').read().split())
                        open('a.txt', 'a').write('5 6\\n')
                        files = [open('b%%d.txt' %% i, 'w') for i in range(200)]
                        for f in files:
                            f.write('held')
                        print(len(open('a.txt', 'rb').read()), all(open('b%%d.txt' %% i).read() == 'held' for i in range(200)))
                        f = open('end.txt', 'w')
                        f.write('to the end')
                        """
                                .formatted("'" + folder.toString().replace('\\', '/') + "'"));
        assertThat(said).endsWith("[[1.0, 2.0], [3.0, 4.0]] ['1', '2', '3', '4']\n12 True\n");
        assertThat(folder.resolve("end.txt")).hasContent("to the end");
    }

    @Test
    void mlabHasItsInterpolationRecordsAndTexts() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "day,rate\n2,4.5\n1,2.5\n2,5.5\n");
        String said =
                output(
                        """
                        from pylab import *
                        import os
                        os.chdir(%s)
                        print stineman_interp(array([0.5, 1.5, 2.5]), [0., 1, 2, 3], [0., 1, 4, 9]).round(6)
                        r = csv2rec('t.csv')
                        print mlab.rec_groupby(r, ('day',), (('rate', mean, 'm'),)).tolist()
                        print mlab.rec2txt(r)
                        rec2csv(r, 'u.csv')
                        print open('u.csv').read().split()
                        mlab.save('v.dat', r.rate)
                        print mlab.load('v.dat'), zeros(1, Float), mlab.segments_intersect(((0, 0), (1, 1)), ((0, 1), (1, 0)))
                        plot([1, 2]); grid(b=True)
                        print get_cmap('spectral').name
                        suptitle('both')
                        print gca().figure._suptitle.get_text()
                        clf()
                        print gcf()._suptitle
                        """
                                .formatted("'" + folder.toString().replace('\\', '/') + "'"));
        assertThat(said)
                .endsWith(
                        """
                        [0.25 2.25 6.25]
                        [(1, 2.5), (2, 5.0)]
                           day    rate
                             2   4.500
                             1   2.500
                             2   5.500
                        ['day,rate', '2,4.5', '1,2.5', '2,5.5']
                        [4.5 2.5 5.5] [0.] True
                        nipy_spectral
                        both
                        None
                        """);
    }

    @Test
    void artistsOfMatplotlibOneAreMadeByTheirOldWords() throws IOException {
        assertThat(
                        output(
                                """
                                from pylab import *
                                from matplotlib.ticker import OldScalarFormatter
                                from matplotlib.dates import strpdate2num
                                from matplotlib._png import read_png
                                verts = zip([0, 1, 1], [0, 0, 1])
                                s = scatter([1, 2], [3, 4], marker=None, verts=verts)
                                print len(s.get_paths()[0].vertices)
                                s = scatter([1, 2], [3, 4], marker=([(0, 0), (1, 0), (1, 1)], 0))
                                ax = gca()
                                ax.xaxis.set_major_formatter(OldScalarFormatter())
                                ax.set_xlim(0, 0.5)
                                print [ax.xaxis.get_major_formatter()(x) for x in (0.125, 3, 0.1)]
                                print strpdate2num('%d.%m.%Y')('11.01.1970')
                                rcParams['text.latex.unicode'] = True
                                pcolormesh([[1, 2], [3, 4]], shading='faceted')
                                line, = plot([1, 2])
                                ax.lines.remove(line)
                                ax.lines = []
                                print len(ax.lines), ax.lines
                                """))
                .endsWith(
                        """
                        3
                        ['0.125', '3', '0.1']
                        10.0
                        0 <Axes.ArtistList of 0 lines>
                        """);
    }

    @Test
    void columnsOfFilesArePlotted(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("t.csv"), "Date,Open,Close\n2020-01-01,1,2\n2020-01-02,2,3\n");
        assertThat(
                        output(
                                """
                                from pylab import *
                                name = %s
                                plotfile(name, ('date', 'open', 'close'))
                                print [a.get_ylabel() for a in gcf().axes], gca().get_xlabel()
                                plotfile(name, (1, 2), plotfuncs={2: 'semilogy'}, subplots=False)
                                print gca().get_yscale(), gca().lines[0].get_ydata()
                                """
                                        .formatted(
                                                "'"
                                                        + folder.resolve("t.csv")
                                                                .toString()
                                                                .replace('\\', '/')
                                                        + "'")))
                .endsWith(
                        """
                        ['open', 'close'] date
                        log [2 3]
                        """);
    }
}
