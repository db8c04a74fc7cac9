package org.jpylab.ndarray.linalg;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Calls a function by its NumPy name with stored arguments. */
final class NamedCalls {
    private NamedCalls() {}

    static List<NdArray> call(JsonObject stored) {
        JsonArray args = stored.getAsJsonArray("args");
        JsonObject keywords = stored.getAsJsonObject("keywords");
        String function = stored.get("function").getAsString();
        if (function.equals("multi_dot")) {
            List<NdArray> arrays =
                    args.get(0).getAsJsonArray().asList().stream()
                            .map(each -> LinearAlgebraTest.array(each.getAsJsonObject()))
                            .toList();
            return List.of(Products.multiDot(arrays));
        }
        NdArray a = LinearAlgebraTest.array(args.get(0).getAsJsonObject());
        boolean hermitian = keywords.has("hermitian");
        return switch (function) {
            case "inv" -> List.of(Solving.inv(a));
            case "det" -> List.of(Solving.det(a));
            case "slogdet" -> {
                var parts = Solving.slogdet(a);
                yield List.of(parts.sign(), parts.log());
            }
            case "solve" -> List.of(Solving.solve(a, second(args)));
            case "tensorsolve" -> List.of(Solving.tensorsolve(a, second(args), null));
            case "tensorinv" -> List.of(Solving.tensorinv(a, 2));
            case "eig" -> {
                var pairs = Eigenvalues.eig(a);
                yield List.of(pairs.values(), pairs.vectors());
            }
            case "eigvals" -> List.of(Eigenvalues.eigvals(a));
            case "eigh" -> {
                var pairs = Eigenvalues.eigh(a, triangle(keywords));
                yield List.of(pairs.values(), pairs.vectors());
            }
            case "eigvalsh" -> List.of(Eigenvalues.eigvalsh(a, triangle(keywords)));
            case "cholesky" -> List.of(Decompositions.cholesky(a));
            case "qr" -> qr(a, keywords.get("mode").getAsString());
            case "svd" -> svd(a, keywords);
            case "matrix_rank" -> List.of(Norms.matrixRank(a, null, false));
            case "pinv" -> List.of(Norms.pinv(a, NdArray.scalar(1e-15), hermitian));
            case "matrix_power" -> List.of(Products.matrixPower(a, args.get(1).getAsInt()));
            case "cond" -> List.of(Norms.cond(a, args.size() > 1 ? order(args.get(1)) : null));
            case "norm" -> norm(a, args, keywords);
            case "lstsq" -> {
                LeastSquares least = LeastSquares.of(a, second(args), null);
                yield List.of(
                        least.x(),
                        least.residuals(),
                        NdArray.scalar((long) least.rank()).as(DType.INT32),
                        least.singularValues());
            }
            default -> throw new IllegalStateException(function);
        };
    }

    private static NdArray second(JsonArray args) {
        return LinearAlgebraTest.array(args.get(1).getAsJsonObject());
    }

    private static char triangle(JsonObject keywords) {
        return keywords.has("UPLO") ? keywords.get("UPLO").getAsString().charAt(0) : 'L';
    }

    private static List<NdArray> qr(NdArray a, String mode) {
        return switch (mode) {
            case "r" -> List.of(Decompositions.qrR(a));
            case "raw" -> {
                var raw = Decompositions.qrRaw(a);
                yield List.of(raw.h(), raw.tau());
            }
            default -> {
                var factors = Decompositions.qr(a, mode.equals("complete"));
                yield List.of(factors.q(), factors.r());
            }
        };
    }

    private static List<NdArray> svd(NdArray a, JsonObject keywords) {
        if (keywords.has("compute_uv")) {
            return List.of(Decompositions.singularValues(a));
        }
        boolean full =
                !keywords.has("full_matrices") || keywords.get("full_matrices").getAsBoolean();
        var svd =
                keywords.has("hermitian")
                        ? Decompositions.svdOfHermitian(a)
                        : Decompositions.svd(a, full);
        return List.of(svd.u(), svd.s(), svd.vh());
    }

    private static List<NdArray> norm(NdArray a, JsonArray args, JsonObject keywords) {
        int @Nullable [] axes = null;
        if (keywords.has("axis")) {
            JsonElement axis = keywords.get("axis");
            axes =
                    axis.isJsonArray()
                            ? axis.getAsJsonArray().asList().stream()
                                    .mapToInt(JsonElement::getAsInt)
                                    .toArray()
                            : new int[] {axis.getAsInt()};
        }
        Object order = args.size() > 1 ? order(args.get(1)) : null;
        return List.of(Norms.norm(a, order, axes, keywords.has("keepdims")));
    }

    private static @Nullable Object order(JsonElement given) {
        if (given.isJsonNull()) {
            return null;
        }
        String text = given.getAsString();
        return text.matches("fro|nuc") ? text : (Object) Double.valueOf(text);
    }
}
