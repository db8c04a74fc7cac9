package org.jpylab.numpy;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** Small statements print, fail and warn as with NumPy, word by word. */
class CourseStatementsTest {
    @Test
    void statementsPrintAndFailAsWithNumPy() throws IOException {
        StoredCases.agree("course_statements");
    }
}
