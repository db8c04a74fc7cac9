package org.jpylab.ndarray.random;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One case of {@code draws.txt}: a call of NumPy's, and what it returned. */
record StoredDraws(
        String source,
        JsonElement seed,
        String method,
        JsonArray args,
        JsonObject keywords,
        String dtype,
        List<Integer> shape,
        ByteBuffer data) {
    static List<StoredDraws> all() {
        try (var in = StoredDraws.class.getResourceAsStream("draws.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return text.lines().map(StoredDraws::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredDraws parse(String line) {
        String[] fields = line.split("\t", -1);
        List<Integer> shape = new ArrayList<>();
        JsonParser.parseString(fields[6]).getAsJsonArray().forEach(n -> shape.add(n.getAsInt()));
        return new StoredDraws(
                fields[0],
                JsonParser.parseString(fields[1]),
                fields[2],
                JsonParser.parseString(fields[3]).getAsJsonArray(),
                JsonParser.parseString(fields[4]).getAsJsonObject(),
                fields[5],
                shape,
                ByteBuffer.wrap(Base64.getDecoder().decode(fields[7]))
                        .order(ByteOrder.LITTLE_ENDIAN));
    }

    String title() {
        return source + " " + seed + " " + method + args + keywords;
    }

    BitGenerator bits() {
        return switch (source) {
            case "legacy", "MT19937" -> new Mt19937(sequence());
            case "PCG64" -> Pcg64.xslRr(sequence());
            case "PCG64DXSM" -> Pcg64.dxsm(sequence());
            case "Philox" -> new Philox(sequence());
            case "SFC64" -> new Sfc64(sequence());
            default -> throw new IllegalStateException(source);
        };
    }

    RandomState state() {
        RandomState state = RandomState.over(new Mt19937(SeedSequence.of(0)));
        state.seed(array(seed));
        return state;
    }

    private SeedSequence sequence() {
        List<BigInteger> numbers = new ArrayList<>();
        if (seed.isJsonArray()) {
            seed.getAsJsonArray().forEach(n -> numbers.add(n.getAsBigInteger()));
        } else {
            numbers.add(seed.getAsBigInteger());
        }
        return SeedSequence.of(numbers, new int[0], SeedSequence.DEFAULT_POOL_SIZE, 0);
    }

    NdArray arg(int i) {
        return array(args.get(i));
    }

    @Nullable NdArray argOrNull(int i) {
        return i < args.size() ? arg(i) : null;
    }

    int @Nullable [] size() {
        JsonElement size = keywords.get("size");
        if (size == null) {
            return null;
        }
        return size.getAsJsonArray().asList().stream().mapToInt(JsonElement::getAsInt).toArray();
    }

    String keyword(String name, String otherwise) {
        JsonElement value = keywords.get(name);
        return value == null ? otherwise : value.getAsString();
    }

    boolean flag(String name, boolean otherwise) {
        JsonElement value = keywords.get(name);
        return value == null ? otherwise : value.getAsBoolean();
    }

    static NdArray array(JsonElement json) {
        return NdArray.scalar(java(json));
    }

    private static Object java(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream().map(StoredDraws::java).toList();
        }
        return number(json.getAsJsonPrimitive());
    }

    private static Object number(JsonPrimitive primitive) {
        String text = primitive.getAsString();
        if (text.contains(".") || text.contains("e")) {
            return Double.valueOf(text);
        }
        BigInteger whole = new BigDecimal(text).toBigIntegerExact();
        return whole.bitLength() < 64 ? (Object) whole.longValue() : whole;
    }

    /** The stored bytes as an array of the stored dtype and shape. */
    NdArray expected() {
        DType type = DType.parse(dtype);
        int[] dims = shape.stream().mapToInt(Integer::intValue).toArray();
        NdArray result = NdArray.zeros(type, dims);
        ByteBuffer bytes = data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < result.count(); i++) {
            switch (type.elementType()) {
                case FLOAT64 -> result.storage().setDouble(i, bytes.getDouble());
                case FLOAT32 -> result.storage().setDouble(i, bytes.getFloat());
                case BOOL, INT8, UINT8 -> result.storage().setLong(i, bytes.get());
                case INT16, UINT16 -> result.storage().setLong(i, bytes.getShort());
                case INT32, UINT32 -> result.storage().setLong(i, bytes.getInt());
                default -> result.storage().setLong(i, bytes.getLong());
            }
        }
        return result;
    }
}
