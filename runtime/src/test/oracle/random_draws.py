#!/usr/bin/python3
"""Stores draws of NumPy's random distributions for RandomStreamsTest.

Run with a Python that has NumPy 1.24; writes one line a case: interface, seed, method, arguments and
keywords as JSON, dtype, shape, and the little-endian bytes of the result in base64.
"""
import base64
import json
import os

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/org/jpylab/ndarray/random/draws.txt")
N = 240

CONTINUOUS = [
    ("standard_normal", []),
    ("standard_exponential", []),
    ("standard_cauchy", []),
    ("normal", [1.5, 2.5]),
    ("normal", [[0.0, 10.0, -3.0], 0.25]),
    ("uniform", [-2.0, 3.0]),
    ("uniform", [[0.0, 1.0], [[1.0], [5.0], [7.5]]]),
    ("exponential", [3.0]),
    ("exponential", [[0.5, 1.0, 20.0, 0.0]]),
    ("standard_gamma", [0.3]),
    ("standard_gamma", [1.0]),
    ("standard_gamma", [4.5]),
    ("gamma", [2.0, 3.0]),
    ("gamma", [[0.5, 1.0, 9.0], 2.0]),
    ("beta", [0.5, 0.5]),
    ("beta", [2.0, 3.0]),
    ("beta", [[0.2, 1.0, 5.0], 0.7]),
    ("chisquare", [2.0]),
    ("chisquare", [0.9]),
    ("f", [3.0, 7.5]),
    ("noncentral_chisquare", [3.0, 2.0]),
    ("noncentral_chisquare", [0.8, 5.0]),
    ("noncentral_f", [3.0, 4.0, 1.5]),
    ("standard_t", [4.0]),
    ("standard_t", [[0.7, 3.0, 30.0]]),
    ("vonmises", [0.5, 4.0]),
    ("vonmises", [-1.0, 1e-6]),
    ("vonmises", [2.0, 0.1]),
    ("pareto", [3.0]),
    ("weibull", [1.7]),
    ("weibull", [0.0]),
    ("power", [2.5]),
    ("laplace", [1.0, 2.0]),
    ("gumbel", [0.0, 1.5]),
    ("logistic", [1.0, 0.5]),
    ("lognormal", [0.1, 0.6]),
    ("rayleigh", [2.0]),
    ("wald", [1.5, 3.0]),
    ("triangular", [-1.0, 0.5, 4.0]),
    ("triangular", [[0.0, -1.0], 0.5, [1.0, 2.0]]),
]

DISCRETE = [
    ("binomial", [10, 0.3]),
    ("binomial", [100, 0.5]),
    ("binomial", [1000, 0.83]),
    ("binomial", [[5, 50, 500], [0.1, 0.6, 0.4]]),
    ("negative_binomial", [5.0, 0.4]),
    ("negative_binomial", [[0.5, 20.0], 0.1]),
    ("poisson", [0.7]),
    ("poisson", [5.0]),
    ("poisson", [47.3]),
    ("poisson", [[0.0, 1.0, 9.9, 10.0, 1e6]]),
    ("zipf", [2.2]),
    ("zipf", [[1.5, 4.0]]),
    ("geometric", [0.15]),
    ("geometric", [0.6]),
    ("hypergeometric", [15, 20, 9]),
    ("hypergeometric", [150, 90, 60]),
    ("hypergeometric", [1000, 50, 800]),
    ("hypergeometric", [[10, 100], 40, [5, 30]]),
    ("logseries", [0.6]),
    ("logseries", [0.97]),
]

SEQUENCES = [
    ("multinomial", [20, [0.1, 0.2, 0.7]]),
    ("multinomial", [100, [0.25, 0.25, 0.25, 0.25]]),
    ("dirichlet", [[0.5, 2.0, 3.0]]),
    ("dirichlet", [[10.0, 5.0, 3.0]]),
]

INTEGER_TYPES = ["bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]


def shape_for(args):
    shape = np.broadcast_shapes(*[np.shape(a) for a in args])
    if shape == ():
        return [N]
    return [max(2, N // int(np.prod(shape)))] + list(shape)


def line(interface, seed, method, args, keywords, result):
    array = np.ascontiguousarray(result)
    little = array.astype(array.dtype.newbyteorder("<"))
    return "\t".join([
        interface, json.dumps(seed), method, json.dumps(args), json.dumps(keywords),
        array.dtype.name, json.dumps(list(np.shape(result))),
        base64.b64encode(little.tobytes()).decode("ascii"),
    ])


def source(interface, seed):
    if interface == "legacy":
        return np.random.RandomState(seed)
    return np.random.Generator(getattr(np.random, interface)(seed))


def call(interface, seed, method, args, keywords):
    target = source(interface, seed)
    given = [np.array(a) if isinstance(a, list) else a for a in args]
    options = dict(keywords)
    if "size" in options and isinstance(options["size"], list):
        options["size"] = tuple(options["size"])
    result = getattr(target, method)(*given, **options)
    if method == "shuffle":
        result = given[0]
    return line(interface, seed, method, args, keywords, result)


def integer_cases():
    for name in INTEGER_TYPES:
        low, high = (0, 2) if name == "bool" else (0, 100)
        yield [low, high], {"size": [N], "dtype": name}
        if name != "bool":
            info = np.iinfo(name)
            yield [int(info.min), int(info.max)], {"size": [N], "dtype": name}
            yield [0, int(info.max) + 1], {"size": [20], "dtype": name}
    yield [5], {"size": [N]}
    yield [-10, 1 << 40], {"size": [N]}
    yield [[0, 5, -7], [[10], [300]]], {"size": [40, 2, 3]}
    yield [[1, 3, 5, 10], [4, 6, 9, 200]], {"dtype": "uint8"}
    yield [7, [8, 9, 1 << 33]], {}


def common(interface, seed, seed_for_more):
    for method, args in CONTINUOUS + DISCRETE:
        yield call(interface, seed, method, args, {"size": shape_for(args)})
    for method, args in SEQUENCES:
        yield call(interface, seed, method, args, {"size": [60]})
    uniform = "random_sample" if interface == "legacy" else "random"
    yield call(interface, seed, uniform, [], {"size": [N]})
    for more in seed_for_more:
        yield call(interface, more, uniform, [], {"size": [20]})
        yield call(interface, more, "standard_normal", [], {"size": [20]})
    integers = "randint" if interface == "legacy" else "integers"
    for args, keywords in integer_cases():
        yield call(interface, seed, integers, args, keywords)
    numbers = [int(n) for n in range(100, 140)]
    yield call(interface, seed, "permutation", [50], {})
    yield call(interface, seed, "permutation", [numbers], {})
    yield call(interface, seed, "shuffle", [numbers], {})
    matrix = np.arange(24).reshape(6, 4).tolist()
    yield call(interface, seed, "permutation", [matrix], {})
    yield call(interface, seed, "shuffle", [matrix], {})
    weights = [0.05, 0.3, 0.15, 0.4, 0.1]
    yield call(interface, seed, "choice", [10], {"size": [N]})
    yield call(interface, seed, "choice", [[2.5, 3.5, 9.0]], {"size": [30, 4]})
    yield call(interface, seed, "choice", [5], {"size": [N], "p": weights})
    yield call(interface, seed, "choice", [100], {"size": [40], "replace": False})
    yield call(interface, seed, "choice", [5], {"size": [4], "replace": False, "p": weights})
    yield call(interface, seed, "choice", [7], {})
    mean, cov = [1.0, -2.0, 0.5], [[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 1.0]]
    yield call(interface, seed, "multivariate_normal", [mean, cov], {"size": [40]})


def generator_only(interface, seed):
    for name in ["random", "standard_normal", "standard_exponential"]:
        yield call(interface, seed, name, [], {"size": [N], "dtype": "float32"})
    for shape in [0.4, 1.0, 3.0]:
        yield call(interface, seed, "standard_gamma", [shape], {"size": [N], "dtype": "float32"})
    for name in ["float32", "float64"]:
        yield call(interface, seed, "standard_exponential", [],
                   {"size": [N], "dtype": name, "method": "inv"})
    for args, keywords in integer_cases():
        if "dtype" in keywords and isinstance(args[-1], int):
            top = [args[0], args[-1] - 1] if len(args) > 1 else [args[-1] - 1]
            yield call(interface, seed, "integers", top, dict(keywords, endpoint=True))
    yield call(interface, seed, "normal", [0.0, 1.0], {"size": [4000]})
    yield call(interface, seed, "exponential", [1.0], {"size": [4000]})
    yield call(interface, seed, "vonmises", [0.3, 1e7], {"size": [N]})
    matrix = np.arange(24).reshape(6, 4).tolist()
    for axis in [0, 1]:
        yield call(interface, seed, "permutation", [matrix], {"axis": axis})
        yield call(interface, seed, "permuted", [matrix], {"axis": axis})
        yield call(interface, seed, "shuffle", [matrix], {"axis": axis})
    yield call(interface, seed, "permuted", [matrix], {})
    yield call(interface, seed, "choice", [20000], {"size": [500], "replace": False})
    yield call(interface, seed, "choice", [20000], {"size": [30], "replace": False})
    yield call(interface, seed, "choice", [200], {"size": [50], "replace": False, "shuffle": False})
    yield call(interface, seed, "choice", [matrix], {"size": [9], "axis": 1})
    yield call(interface, seed, "dirichlet", [[0.05, 0.02, 0.01]], {"size": [60]})
    yield call(interface, seed, "multinomial", [[10, 20, 30], [0.1, 0.2, 0.7]], {})
    for method in ["marginals", "count"]:
        yield call(interface, seed, "multivariate_hypergeometric", [[16, 8, 40], 25],
                   {"size": [60], "method": method})
    mean, cov = [1.0, -2.0], [[4.0, 1.0], [1.0, 3.0]]
    for method in ["eigh", "cholesky"]:
        yield call(interface, seed, "multivariate_normal", [mean, cov],
                   {"size": [30], "method": method})


def other_bit_generators():
    for interface in ["MT19937", "Philox", "SFC64", "PCG64DXSM"]:
        for seed in [0, 42, [1, 2, 3, 2 ** 40]]:
            yield call(interface, seed, "random", [], {"size": [30]})
            yield call(interface, seed, "integers", [0, 1000], {"size": [31], "dtype": "int32"})
            yield call(interface, seed, "integers", [0, 1 << 60], {"size": [31]})
            yield call(interface, seed, "standard_normal", [], {"size": [30]})
            yield call(interface, seed, "random", [], {"size": [31], "dtype": "float32"})


def main():
    lines = list(common("legacy", 2020, [0, 1, 42, 4294967295, [1, 2, 3], [7]]))
    lines += common("PCG64", 12345, [0, 1, 2 ** 70, [1, 2, 3], [0, 0, 0, 0, 5, 2 ** 35]])
    lines += generator_only("PCG64", 12345)
    lines += other_bit_generators()
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    with open(TARGET, "w", encoding="ascii") as out:
        out.write("\n".join(lines) + "\n")
    print(len(lines), "cases", os.path.getsize(TARGET), "bytes")


main()
