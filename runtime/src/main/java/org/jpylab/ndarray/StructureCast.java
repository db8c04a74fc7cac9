package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.ArrayList;

/** Records from records (field by field, in order) or from one value for all fields. */
final class StructureCast {
    private StructureCast() {}

    static NestedLoop.Body body(RawStorage to, NdArray source) {
        var from = source.dtype();
        if (!from.isStructured() || !(source.storage() instanceof RawStorage raw)) {
            var storage = source.storage();
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    to.setObject(at[0] + k * step[0], storage.getObject(at[1] + k * step[1]));
                }
            };
        }
        if (from.equals(to.dtype) && !from.hasObject()) {
            return (n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    to.setBytes(at[0] + k * step[0], raw.bytes(at[1] + k * step[1]));
                }
            };
        }
        return byField(to, raw, from);
    }

    private static NestedLoop.Body byField(RawStorage to, RawStorage raw, DType from) {
        var fields = to.dtype.fields();
        if (fields.size() != from.fields().size()) {
            throw PyError.typeError(
                    "Cannot cast array data from "
                            + from.repr()
                            + " to "
                            + to.dtype.repr()
                            + " according to the rule 'unsafe'");
        }
        var pairs = new ArrayList<NestedLoop.Body>();
        for (int i = 0; i < fields.size(); i++) {
            var target = fields.get(i);
            var origin = from.fields().get(i);
            pairs.add((n, at, step) -> {
                for (int k = 0; k < n; k++) {
                    int j = at[1] + k * step[1] + origin.offset();
                    int p = at[0] + k * step[0] + target.offset();
                    var value = raw.as(origin.dtype()).getObject(j);
                    to.as(target.dtype()).setObject(p, value);
                }
            });
        }
        return (n, at, step) -> pairs.forEach(pair -> pair.run(n, at, step));
    }
}
