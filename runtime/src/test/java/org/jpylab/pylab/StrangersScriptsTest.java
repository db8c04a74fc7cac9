package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What scripts from course material elsewhere asked for, with the answers of CPython. */
class StrangersScriptsTest {
    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static JPyLab lab;

    @BeforeAll
    static void open() {
        lab = JPyLab.builder().out(OUT).err(OUT).open();
        lab.run("import matplotlib; matplotlib.use('agg'); from pylab import *");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    private static String said(String script) {
        OUT.reset();
        lab.run(script);
        return OUT.toString(StandardCharsets.UTF_8);
    }

    @Test
    void starsAndAsterisksAreCollectionsOfShapesAtPoints() {
        assertThat(
                        said(
                                """
                                from matplotlib.collections import StarPolygonCollection, AsteriskPolygonCollection
                                ax = subplot()
                                star = StarPolygonCollection(5, offsets=[(0.2, 0.5), (0.4, 0.5)], transOffset=ax.transData,
                                                             facecolors=['gold'], sizes=[175], edgecolors=['k'])
                                ax.add_collection(star)
                                print(star.get_paths()[0].vertices[:3].round(3).tolist(), len(star.get_offsets()))
                                rays = AsteriskPolygonCollection(6, sizes=[50], offsets=[(0.2, 0.5)], offset_transform=ax.transData)
                                print(rays.get_paths()[0].vertices[[0, 2, 4]].round(3).tolist())
                                """))
                .isEqualTo(
                        """
                        [[0.0, 1.0], [-0.294, 0.405], [-0.951, 0.309]] 2
                        [[0.0, 1.0], [-0.866, 0.5], [-0.866, -0.5]]
                        """);
    }

    @Test
    void theEdgesOfAMeshMayBeNamedInTheSingular() {
        assertThat(
                        said(
                                """
                                mesh = pcolormesh(arange(9).reshape(3, 3), edgecolor='black', lw=0.5, antialiased=True)
                                print(mesh.get_edgecolor(), mesh.get_linewidth())
                                """))
                .isEqualTo("[[0. 0. 0. 1.]] [0.5]\n");
    }

    @Test
    void imagesOfColoursHaveTheLimitsOfTheirNumbers() {
        assertThat(
                        said(
                                """
                                image = imshow(array([[[0.25, 0.5, 0.75]]]))
                                print(image.get_clim())
                                image.set_data(ones((2, 2, 3)))
                                print(image.get_clim(), imshow(zeros((3, 3, 4), 'uint8') + 7).get_clim())
                                """))
                .isEqualTo("(0.25, 0.75)\n(0.25, 0.75) (7.0, 7.0)\n");
    }

    @Test
    void simplePowersOfComplexArraysAreRootsSquaresAndReciprocals() {
        assertThat(said("print((array([-1, 2j]) ** 0.5).tolist(), (array([2j]) ** -1).tolist())\n"))
                .isEqualTo("[1j, (1+1j)] [-0.5j]\n");
    }

    @Test
    void listsOfNumpysNumbersAreArraysOfTheirType() {
        assertThat(
                        said(
                                """
                                f, n = float64, float64('nan')
                                for values in ([f(1), f(2)], [n, 2], [2**63, f(1)], [f(1), True], [[f(1), 2], [3, f(4)]], [int64(1), int64(2)],
                                               [int64(1), 2.5], [int64(1), True], [2**63, 1], [2**63], [f(1), 2**64]):
                                    print(array(values).dtype, array(values).tolist())
                                print(array([f(1.7)], int), array([f(0.1)], 'f').dtype, array([n, f(1)], complex))
                                """))
                .isEqualTo(
                        """
                        float64 [1.0, 2.0]
                        float64 [nan, 2.0]
                        float64 [9.223372036854776e+18, 1.0]
                        float64 [1.0, 1.0]
                        float64 [[1.0, 2.0], [3.0, 4.0]]
                        int64 [1, 2]
                        float64 [1.0, 2.5]
                        int64 [1, 1]
                        float64 [9.223372036854776e+18, 1.0]
                        uint64 [9223372036854775808]
                        object [1.0, 18446744073709551616]
                        [1] float32 [nan+0.j  1.+0.j]
                        """);
    }
}
