package org.jpylab.ndarray.linalg;

/** A complex matrix in column order, real and imaginary parts apart. */
final class ComplexMatrix {
    final int rows;
    final int columns;
    final double[] re;
    final double[] im;

    ComplexMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        re = new double[rows * columns];
        im = new double[rows * columns];
    }

    /** A matrix of pairs in column order, copied. */
    static ComplexMatrix of(double[] pairs, int rows, int columns) {
        ComplexMatrix matrix = new ComplexMatrix(rows, columns);
        for (int i = 0; i < matrix.re.length; i++) {
            matrix.re[i] = pairs[2 * i];
            matrix.im[i] = pairs[2 * i + 1];
        }
        return matrix;
    }

    static ComplexMatrix identity(int n) {
        ComplexMatrix matrix = new ComplexMatrix(n, n);
        for (int i = 0; i < n; i++) {
            matrix.re[matrix.at(i, i)] = 1;
        }
        return matrix;
    }

    int at(int row, int column) {
        return row + column * rows;
    }

    /** Pairs in column order, a new array. */
    double[] toPairs() {
        double[] pairs = new double[2 * re.length];
        for (int i = 0; i < re.length; i++) {
            pairs[2 * i] = re[i];
            pairs[2 * i + 1] = im[i];
        }
        return pairs;
    }

    /** The conjugate transpose, a new matrix. */
    ComplexMatrix adjoint() {
        ComplexMatrix result = new ComplexMatrix(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                result.re[result.at(column, row)] = re[at(row, column)];
                result.im[result.at(column, row)] = -im[at(row, column)];
            }
        }
        return result;
    }

    /** The first columns, a new matrix. */
    ComplexMatrix firstColumns(int count) {
        ComplexMatrix result = new ComplexMatrix(rows, count);
        System.arraycopy(re, 0, result.re, 0, result.re.length);
        System.arraycopy(im, 0, result.im, 0, result.im.length);
        return result;
    }

    /** The first rows, a new matrix. */
    ComplexMatrix firstRows(int count) {
        ComplexMatrix result = new ComplexMatrix(count, columns);
        for (int column = 0; column < columns; column++) {
            System.arraycopy(re, at(0, column), result.re, result.at(0, column), count);
            System.arraycopy(im, at(0, column), result.im, result.at(0, column), count);
        }
        return result;
    }

    void set(int row, int column, double newRe, double newIm) {
        int at = at(row, column);
        re[at] = newRe;
        im[at] = newIm;
    }

    void swapRows(int a, int b, int fromColumn, int toColumn) {
        for (int column = fromColumn; column < toColumn; column++) {
            swap(at(a, column), at(b, column));
        }
    }

    void swapColumns(int a, int b, int fromRow, int toRow) {
        for (int row = fromRow; row < toRow; row++) {
            swap(at(row, a), at(row, b));
        }
    }

    private void swap(int i, int j) {
        double swapped = re[i];
        re[i] = re[j];
        re[j] = swapped;
        swapped = im[i];
        im[i] = im[j];
        im[j] = swapped;
    }

    void scaleRow(int row, int fromColumn, int toColumn, double byRe, double byIm) {
        for (int column = fromColumn; column < toColumn; column++) {
            scale(at(row, column), byRe, byIm);
        }
    }

    void scaleColumn(int column, int fromRow, int toRow, double byRe, double byIm) {
        for (int row = fromRow; row < toRow; row++) {
            scale(at(row, column), byRe, byIm);
        }
    }

    private void scale(int at, double byRe, double byIm) {
        double x = re[at];
        re[at] = x * byRe - im[at] * byIm;
        im[at] = x * byIm + im[at] * byRe;
    }

    /** |re| + |im|. */
    double size(int at) {
        return Math.abs(re[at]) + Math.abs(im[at]);
    }

    double modulus(int at) {
        return Math.hypot(re[at], im[at]);
    }
}
