"""Cases: a line is an expression, `! statement`, `~ relative tolerance` or a comment.

`described` turns a value into plain lists for a JSON file, `differences` compares what a run gives with
what such a file says. The oracle script and the test both use this file.
"""
import json


def described(x, numpy):
    if isinstance(x, (bool, numpy.bool_)):
        return bool(x)
    if x is None or isinstance(x, str):
        return None if x is None else ["s", str(x)]
    if isinstance(x, (int, numpy.int64)):
        return ["i", int(x)]
    if isinstance(x, float):
        return ["f", float(x)]
    if isinstance(x, complex):
        return ["c", x.real, x.imag]
    if isinstance(x, (bytes, bytearray)):
        return ["b", bytes(x).decode("latin1")]
    if type(x).__name__ == "MaskedArray":
        return ["m", described(x.filled(0), numpy), described(numpy.ma.getmaskarray(x), numpy)]
    if isinstance(x, (numpy.ndarray, numpy.generic)):
        return array_described(numpy.asarray(x), type(x).__name__, numpy)
    if isinstance(x, (tuple, list)):
        return ["l", *[described(v, numpy) for v in x]]
    if isinstance(x, dict):
        return ["d", sorted(str(k) for k in x)]
    if isinstance(x, numpy.dtype):
        return ["t", str(x)]
    return ["o", type(x).__name__]


def array_described(a, name, numpy):
    kind = a.dtype.kind
    flat = a.ravel().tolist()
    if kind == "c":
        flat = [part for v in flat for part in (v.real, v.imag)]
    elif kind in "OVMm":
        flat = [str(v) for v in flat]
    elif kind == "S":
        flat = [v.decode("latin1") for v in flat]
    return ["a", str(a.dtype), list(a.shape), flat]


def result_of(expression, names, numpy):
    try:
        return described(eval(expression, names), numpy)
    except Exception as e:
        return ["e", type(e).__name__, str(e)]


def cases(text):
    """(tolerance, statement or None, expression or None) of each line."""
    tolerance = 0.0
    for line in text.splitlines():
        if line.startswith("~"):
            tolerance = float(line[1:])
        elif line.startswith("!"):
            yield tolerance, line[1:].strip(), None
        elif line.strip() and not line.startswith("#"):
            yield tolerance, None, line.strip()


def results(text, numpy):
    names = {"np": numpy}
    for _, statement, expression in cases(text):
        if statement is not None:
            exec(statement, names)
        else:
            yield [expression, result_of(expression, names, numpy)]


def close(a, b, tolerance, scale):
    if a == b or a != a and b != b:
        return True
    return abs(a - b) <= tolerance * (abs(b) + scale)


def numbers_close(xs, ys, tolerance):
    finite = [abs(y) for y in ys if abs(y) < float("inf")]
    scale = max(finite) if finite and tolerance else 0.0
    return all(close(x, y, tolerance, scale) for x, y in zip(xs, ys))


def same(got, wanted, tolerance):
    if not isinstance(wanted, list) or not isinstance(got, list) or not wanted or got[:1] != wanted[:1]:
        return got == wanted
    kind = wanted[0]
    if kind in "fc":
        return numbers_close(got[1:], wanted[1:], tolerance)
    if kind == "a":
        if got[1:3] != wanted[1:3] or len(got[3]) != len(wanted[3]):
            return False
        if wanted[3] and isinstance(wanted[3][0], (int, float)):
            return numbers_close(got[3], wanted[3], tolerance)
        return got[3] == wanted[3]
    if kind in "lm":
        return len(got) == len(wanted) and all(same(g, w, tolerance) for g, w in zip(got[1:], wanted[1:]))
    return got == wanted


def differences(text, stored, numpy):
    """What differs: lines of text; and the number of cases."""
    names, said, count = {"np": numpy}, [], 0
    wanted = iter(json.loads(stored))
    for tolerance, statement, expression in cases(text):
        if statement is not None:
            try:
                exec(statement, names)
            except Exception as e:
                said.append(f"! {statement}\n    {type(e).__name__}: {e}")
            continue
        count += 1
        expected_expression, expected = next(wanted)
        assert expression == expected_expression, f"stored results are of other cases: {expression}"
        got = result_of(expression, names, numpy)
        if not same(got, expected, tolerance):
            said.append(f"{expression}\n    got    {str(got)[:300]}\n    wanted {str(expected)[:300]}")
    return said, count
