package org.jpylab.pylab;

import org.jpylab.numpy.StoredCases;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/**
 * Properties of artists, their listings, settings and errors about wrong values are told word by
 * word as by Matplotlib.
 */
class ArtistStatementsTest {
    @Test
    void statementsPrintAndFailAsWithMatplotlib() throws IOException {
        StoredCases.agree("pylab", "artist_statements");
    }
}
