package org.jpylab.ndarray.fft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.fft.Fourier.Norm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Transforms are NumPy's to the last bit. */
class FourierTest {
    @Test
    void transformsAreNumPysToTheLastBit() throws IOException {
        String stored;
        try (var in = FourierTest.class.getResourceAsStream("fourier.jsonl")) {
            stored = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        List<String> wrong = new ArrayList<>();
        stored.lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .forEach(each -> check(each, wrong));
        assertThat(wrong).isEmpty();
    }

    private static void check(JsonObject stored, List<String> wrong) {
        NdArray result = call(stored).copy();
        assertThat(result.shape()).isEqualTo(ints(stored.get("result")));
        assertThat(result.dtype().name()).isEqualTo(stored.get("dtype").getAsString());
        double[] doubles = (double[]) result.storage().array();
        for (JsonElement sample : stored.getAsJsonArray("samples")) {
            JsonArray pair = sample.getAsJsonArray();
            double value = doubles[pair.get(0).getAsInt()];
            assertThat(value).isCloseTo(pair.get(1).getAsDouble(), within(1e-13));
        }
        long bits = Arrays.stream(doubles).mapToLong(Double::doubleToRawLongBits).sum();
        if (bits != stored.get("bits").getAsBigInteger().longValue()) {
            stored.remove("samples");
            wrong.add(stored.toString());
        }
    }

    private static NdArray call(JsonObject stored) {
        JsonObject keywords = stored.getAsJsonObject("keywords");
        int[] shape = ints(stored.get("shape"));
        boolean real = stored.get("kind").getAsString().equals("real");
        NdArray a = real ? real(shape) : complex(shape);
        Norm norm = Norm.of(keywords.has("norm") ? keywords.get("norm").getAsString() : null);
        Integer n = keywords.has("n") ? keywords.get("n").getAsInt() : null;
        int axis = keywords.has("axis") ? keywords.get("axis").getAsInt() : -1;
        int @Nullable [] s = keywords.has("s") ? ints(keywords.get("s")) : null;
        int @Nullable [] axes = keywords.has("axes") ? ints(keywords.get("axes")) : null;
        int[] lastTwo = axes == null ? new int[] {-2, -1} : axes;
        return switch (stored.get("function").getAsString()) {
            case "fft" -> Fourier.fft(a, n, axis, norm);
            case "ifft" -> Fourier.ifft(a, n, axis, norm);
            case "rfft" -> Fourier.rfft(a, n, axis, norm);
            case "irfft" -> Fourier.irfft(a, n, axis, norm);
            case "hfft" -> Fourier.hfft(a, n, axis, norm);
            case "ihfft" -> Fourier.ihfft(a, n, axis, norm);
            case "fftn" -> Fourier.fftn(a, s, axes, norm);
            case "ifftn" -> Fourier.ifftn(a, s, axes, norm);
            case "rfftn" -> Fourier.rfftn(a, s, axes, norm);
            case "irfftn" -> Fourier.irfftn(a, s, axes, norm);
            case "fft2" -> Fourier.fftn(a, s, lastTwo, norm);
            case "ifft2" -> Fourier.ifftn(a, s, lastTwo, norm);
            case "rfft2" -> Fourier.rfftn(a, s, lastTwo, norm);
            case "irfft2" -> Fourier.irfftn(a, s, lastTwo, norm);
            case "fftshift" -> Fourier.fftshift(a, axes);
            case "ifftshift" -> Fourier.ifftshift(a, axes);
            default -> throw new IllegalStateException(stored.toString());
        };
    }

    private static int[] ints(JsonElement array) {
        return array.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }

    private static NdArray real(int... shape) {
        int count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = (i * 7919L + 13) % 1000 / 999.0 - 0.4;
        }
        return NdArray.wrap(values, shape);
    }

    private static NdArray complex(int... shape) {
        double[] reals = real(shape).toDoubles();
        double[] values = new double[2 * reals.length];
        for (int i = 0; i < reals.length; i++) {
            values[2 * i] = reals[i];
            values[2 * i + 1] = (i * 104729L + 7) % 1000 / 997.0 - 0.3;
        }
        return NdArray.wrap(DType.COMPLEX128, values, shape);
    }

    @Test
    void frequenciesCountUpThenFromBelow() {
        assertThat(Fourier.fftfreq(5, 0.5).toDoubles()).containsExactly(0, 0.4, 0.8, -0.8, -0.4);
        assertThat(Fourier.rfftfreq(4, 1).toDoubles()).containsExactly(0, 0.25, 0.5);
    }

    @Test
    void refusesNoPointsAndUnknownNorms() {
        assertThatThrownBy(() -> Fourier.fft(real(3), 0, -1, Norm.BACKWARD))
                .isInstanceOf(PyError.class)
                .hasMessage("Invalid number of FFT data points (0) specified.");
        assertThatThrownBy(() -> Norm.of("x")).hasMessageStartingWith("Invalid norm value x");
    }
}
