"""Writes what NumPy answers to calls, one JSON object a line.

Run the scripts of this folder with the Python that has NumPy 1.24. The vector units whose
functions differ from the C library's are switched off, so that every machine writes the same.
"""
import ctypes
import json
import os
import sys
import warnings

FEATURES = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX2 FMA3"
if os.environ.get("NPY_DISABLE_CPU_FEATURES") != FEATURES:
    os.environ["NPY_DISABLE_CPU_FEATURES"] = FEATURES
    os.execv(sys.executable, [sys.executable] + sys.argv)

import numpy as np  # noqa: E402

RESOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "org", "jpylab", "ndarray")


SHARED = []


def share(*arrays):
    """Has arrays written once, and referred to in the calls that take them; returns them."""
    SHARED.extend(arrays)
    return list(arrays)


def encode(value):
    """Arrays as dtype, shape and hexadecimal bytes; tuples and lists as lists."""
    for number, array in enumerate(SHARED):
        if array is value:
            return {"ref": number}
    return encode_value(value)


def encode_strided(array):
    """An array that is not contiguous: its memory, where it starts and its strides in bytes."""
    low, high = np.byte_bounds(array)
    start = array.__array_interface__["data"][0] - low
    memory = ctypes.string_at(low, high - low)
    return {"d": array.dtype.str, "s": list(array.shape), "v": memory.hex(), "p": start, "t": list(array.strides)}


def encode_value(value):
    if isinstance(value, np.ndarray) and value.dtype.kind not in "OV" and value.size and not value.flags.c_contiguous:
        return encode_strided(value)
    if isinstance(value, (np.ndarray, np.generic)):
        array = np.asarray(value)
        if array.dtype == object:
            return {"d": "O", "s": list(array.shape), "o": [encode_object(x) for x in array.ravel()]}
        if array.dtype.names:
            return {"d": array.dtype.descr, "s": list(array.shape), "o": [str(x) for x in array.ravel()]}
        return {"d": array.dtype.str, "s": list(array.shape), "v": np.ascontiguousarray(array).tobytes().hex()}
    if isinstance(value, (tuple, list)):
        return [encode(x) for x in value]
    if isinstance(value, np.dtype):
        return {"dtype": value.str}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, complex):
        return {"complex": repr(value)}
    return value


def encode_object(value):
    return repr(value)


class Writer:
    def __init__(self, name):
        self.path = os.path.join(RESOURCES, name + ".jsonl")
        self.lines = []

    def call(self, name, function, *args, **kwargs):
        """Records one call: its arguments, and the result or the error, and the warnings."""
        entry = {"f": name, "a": encode(list(args))}
        if kwargs:
            entry["k"] = {k: encode(v) for k, v in kwargs.items()}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                entry["r"] = encode(function(*args, **kwargs))
            except Exception as error:
                entry["e"] = [type(error).__name__, str(error)]
        if caught:
            entry["w"] = sorted({str(w.message) for w in caught})
        self.lines.append(json.dumps(entry, separators=(",", ":")))

    def close(self):
        with open(self.path, "w") as out:
            for array in SHARED:
                out.write(json.dumps({"def": encode_value(array)}, separators=(",", ":")) + "\n")
            out.write("\n".join(self.lines) + "\n")
        print(self.path, len(self.lines), "calls")
