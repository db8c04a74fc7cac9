#!/usr/bin/python3
"""Stores transforms by numpy.fft for FourierTest, one JSON object a line.

Inputs follow from a formula that test and script share; of every result its shape, the sum of the
bits of its doubles and some samples are stored. Run with a Python that has NumPy 1.24.
"""
import json
import os

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/org/jpylab/ndarray/fft/fourier.jsonl")
LENGTHS = list(range(1, 68)) + [
    97, 100, 101, 120, 127, 128, 143, 169, 210, 211, 243, 250, 256, 257, 343, 360, 509, 512, 541,
    625, 1000, 1001, 1009, 1024, 1331, 2018, 2048, 2187, 2310, 4096, 5003, 10000]
SHAPES = [(4, 6), (3, 5, 7), (2, 8), (1, 9), (16, 16)]


def real(*shape):
    count = int(np.prod(shape))
    return (((np.arange(count) * 7919 + 13) % 1000) / 999.0 - 0.4).reshape(shape)


def complex_(*shape):
    count = int(np.prod(shape))
    other = (((np.arange(count) * 104729 + 7) % 1000) / 997.0 - 0.3).reshape(shape)
    return real(*shape) + 1j * other


def stored(function, kind, shape, keywords):
    data = real(*shape) if kind == "real" else complex_(*shape)
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in keywords.items()}
    result = np.ascontiguousarray(getattr(np.fft, function)(data, **options))
    doubles = result.view("f8").ravel()
    bits = int(np.sum(doubles.view("u8"), dtype="u8"))
    step = max(1, len(doubles) // 8)
    return {
        "function": function, "kind": kind, "shape": list(shape), "keywords": keywords,
        "dtype": result.dtype.name, "result": list(result.shape), "bits": bits,
        "samples": [[i, float(doubles[i])] for i in range(0, len(doubles), step)],
    }


def cases():
    for n in LENGTHS:
        for norm in ["backward", "ortho"]:
            yield "fft", "complex", (n,), {"norm": norm}
            yield "ifft", "complex", (n,), {"norm": norm}
        yield "fft", "real", (n,), {}
        yield "rfft", "real", (n,), {}
        yield "irfft", "complex", (n // 2 + 1,), {"n": n}
    for function in ["fft", "ifft", "hfft", "irfft"]:
        for n in [3, 6, 10, 13]:
            yield function, "complex", (10,), {"n": n, "norm": "forward"}
    for n in [3, 8, 12]:
        yield "ihfft", "real", (8,), {"n": n, "norm": "ortho"}
        yield "rfft", "real", (8,), {"n": n, "norm": "forward"}
    for shape in SHAPES:
        for function in ["fftn", "ifftn", "irfftn", "fft2", "ifft2", "irfft2"]:
            yield function, "complex", shape, {}
            yield function, "complex", shape, {"norm": "ortho"}
        for function in ["rfftn", "rfft2", "fftn"]:
            yield function, "real", shape, {}
        for axis in range(len(shape)):
            yield "fft", "complex", shape, {"axis": axis}
            yield "rfft", "real", shape, {"axis": axis - len(shape)}
            yield "irfft", "complex", shape, {"axis": axis, "n": 5}
        yield "fftn", "complex", shape, {"s": [3, 4], "axes": [1, 0]}
        yield "irfftn", "complex", shape, {"s": [3, 5]}
        yield "rfftn", "real", shape, {"axes": [0]}
        for function in ["fftshift", "ifftshift"]:
            yield function, "real", shape, {}
            yield function, "real", shape, {"axes": [1]}


def main():
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    count = 0
    with open(TARGET, "w", encoding="ascii") as out:
        for case in cases():
            out.write(json.dumps(stored(*case)) + "\n")
            count += 1
    print(count, "cases", os.path.getsize(TARGET), "bytes")


main()
