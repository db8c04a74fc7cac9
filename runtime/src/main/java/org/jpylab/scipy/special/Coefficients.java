package org.jpylab.scipy.special;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.StringTokenizer;

/** Tables of numbers that are kept as text beside the classes. */
final class Coefficients {
    private Coefficients() {}

    /** The numbers of a table in the order of the file. */
    static double[] read(String name) {
        try (InputStream in = Coefficients.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(in, name).readAllBytes();
            StringTokenizer words =
                    new StringTokenizer(new String(text, StandardCharsets.US_ASCII));
            double[] numbers = new double[words.countTokens()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(words.nextToken());
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
