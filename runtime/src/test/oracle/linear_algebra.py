#!/usr/bin/python3
"""Stores results of numpy.linalg for LinearAlgebraTest, one JSON object a line.

Run with a Python that has NumPy 1.24.
"""
import json
import os

import numpy as np
from numpy import linalg

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/org/jpylab/ndarray/linalg/linalg.jsonl")
RNG = np.random.RandomState(11)


def number(value):
    """Twelve digits, which is what the test compares."""
    return float("%.12g" % value) if isinstance(value, float) else value


def array(a):
    a = np.asarray(a)
    flat = np.ascontiguousarray(a).ravel()
    if a.dtype.kind == "c":
        flat = flat.astype("c16").view("f8")
    return {"dtype": a.dtype.name, "shape": list(a.shape), "data": [number(v) for v in flat.tolist()]}


def result(value):
    return [array(v) for v in value] if isinstance(value, tuple) else [array(value)]


def case(function, *args, **keywords):
    stored = {"function": function, "keywords": keywords}
    stored["args"] = [[array(b) for b in a] if isinstance(a, list) else
                      array(a) if isinstance(a, np.ndarray) else a for a in args]
    options = {k: tuple(v) if isinstance(v, list) else v for k, v in keywords.items()}
    try:
        stored["results"] = result(getattr(linalg, function)(*args, **options))
    except (linalg.LinAlgError, ValueError, TypeError) as error:
        stored["error"] = str(error)
    return stored


def randoms(*shape, dtype="f8"):
    a = RNG.randn(*shape)
    if np.dtype(dtype).kind == "c":
        a = a + 1j * RNG.randn(*shape)
    return np.round(a, 3).astype(dtype)


def hermitian(n, dtype="f8"):
    a = randoms(n, n, dtype=dtype)
    return (a + a.conj().T).astype(dtype)


def positive(n, dtype="f8"):
    a = randoms(n, n, dtype=dtype)
    return (a @ a.conj().T + n * np.eye(n)).astype(dtype)


def square_matrices():
    yield np.array([[1.0, 2.0], [3.0, 4.0]])
    yield np.array([[2, 1], [1, 3]])
    yield np.array([[0.0, 1.0], [-1.0, 0.0]])
    yield np.diag([1.0, 2.0, 3.0])
    yield np.array([[1.0]])
    yield np.array([[1.0, 2, 3], [4, 5, 6], [7, 8, 10]])
    yield np.triu(randoms(4, 4))
    yield np.array([[0, 1, 0], [0, 0, 1], [1, -3, 4.0]])
    for n in [3, 5, 8, 17]:
        yield randoms(n, n)
    yield randoms(3, 3, dtype="f4")
    yield randoms(2, 3, 3, 3)
    yield np.array([[1, 1j], [-1j, 2]])
    yield np.array([[1, 1], [-1j, 3 + 1j]])
    for n in [3, 5, 14]:
        yield randoms(n, n, dtype="c16")
    yield randoms(4, 4, dtype="c8")
    yield randoms(2, 3, 3, dtype="c16")
    yield np.triu(randoms(4, 4, dtype="c16"))
    yield np.zeros((0, 0))


def rectangular():
    for m, n in [(3, 2), (2, 3), (5, 5), (7, 3), (3, 7), (20, 6), (6, 20), (9, 8), (1, 4), (4, 1)]:
        for dtype in ["f8", "c16"]:
            yield randoms(m, n, dtype=dtype)
    yield randoms(2, 4, 3)
    yield randoms(4, 3, dtype="f4")
    yield np.array([[1, 2], [3, 4], [5, 6]])
    yield np.zeros((3, 2))


def cases():
    for a in square_matrices():
        for function in ["inv", "det", "slogdet", "eig", "eigvals", "matrix_rank"]:
            yield case(function, a)
        for power in [-2, -1, 0, 1, 2, 3, 5]:
            yield case("matrix_power", a, power)
        if a.shape[-1] > 0:
            for p in [None, 1, -1, 2, -2, "fro"]:
                yield case("cond", a, p)
            yield case("solve", a, randoms(*a.shape[:-1]))
            yield case("solve", a, randoms(a.shape[-1], 3))
    for n in [1, 2, 3, 6, 11]:
        for dtype in ["f8", "c16"]:
            for uplo in "LU":
                yield case("eigh", hermitian(n, dtype), UPLO=uplo)
                yield case("eigvalsh", hermitian(n, dtype), UPLO=uplo)
            yield case("cholesky", positive(n, dtype))
            yield case("svd", hermitian(n, dtype), hermitian=True)
            yield case("pinv", hermitian(n, dtype), hermitian=True)
    yield case("eigh", np.array([hermitian(3), hermitian(3)]))
    yield case("cholesky", np.array([positive(3), positive(3)]))
    for a in rectangular():
        for mode in ["reduced", "complete", "r", "raw"]:
            yield case("qr", a, mode=mode)
        for full in [True, False]:
            yield case("svd", a, full_matrices=full)
        yield case("svd", a, compute_uv=False)
        yield case("matrix_rank", a)
        yield case("pinv", a)
        if a.ndim == 2:
            yield case("lstsq", a, randoms(a.shape[0], dtype=a.dtype), rcond=None)
            yield case("lstsq", a, randoms(a.shape[0], 2, dtype=a.dtype), rcond=None)
        if max(a.shape) > 7:
            continue
        for order in [None, "fro", "nuc", 1, -1, 2, -2, float("inf"), float("-inf")]:
            yield case("norm", a, order, axis=[-2, -1])
            yield case("norm", a, order, axis=[0, 1], keepdims=True)
        for order in [None, 0, 1, 2, 3, 0.5, float("inf"), float("-inf")]:
            yield case("norm", a, order, axis=0)
            yield case("norm", a[0] if a.ndim < 3 else a[0, 0], order)
        yield case("norm", a)
    for v in [np.array([3, 4]), np.array([1 + 2j, 3]), np.arange(40.0), np.zeros(0)]:
        yield case("norm", v)
    deficient = np.array([[1.0, 2], [2, 4], [3, 6]])
    yield case("matrix_rank", deficient)
    yield case("pinv", deficient)
    yield case("lstsq", deficient, np.array([1.0, 0, 2]), rcond=None)
    yield case("multi_dot", [randoms(3, 4), randoms(4, 2), randoms(2, 5)])
    yield case("multi_dot", [randoms(3, 4), randoms(4, 2), randoms(2, 5), randoms(5, 3)])
    yield case("multi_dot", [randoms(4), randoms(4, 2), randoms(2, 5), randoms(5)])
    yield case("tensorinv", randoms(4, 6, 8, 3), ind=2)
    yield case("tensorsolve", randoms(2, 3, 6), randoms(2, 3))
    for a in [np.ones((2, 2)), np.zeros((3, 3)), np.zeros((2, 3)), np.zeros(3),
              np.array([[np.nan, 1], [1, 2]]), np.array([[1, 2], [2, 1.0]]),
              np.array([[1, 2], [2, 1.0]], dtype="f2"), np.ones((2, 2)) * 1j]:
        for function in ["inv", "det", "eig", "eigh", "cholesky"]:
            yield case(function, a)
        yield case("solve", a, np.ones(2))
    yield case("cond", np.array([[np.nan, 1], [1, 2]]))


def main():
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    count = 0
    with open(TARGET, "w", encoding="ascii") as out:
        for each in cases():
            out.write(json.dumps(each) + "\n")
            count += 1
    print(count, "cases", os.path.getsize(TARGET), "bytes")


main()
