"""Writes statements/keywords.txt: calls of NumPy's functions, methods and ufuncs with each keyword at values that
are not its default.

Run with Debian's python3: python3 keyword_statements.py
"""
import inspect
import os
import re

import numpy as np

from numpy_signatures import documented

# The arguments that must be given; keywords are taken from the signature, or the documentation.
CALLS = """
np.sum(b) np.prod(m) np.mean(b) np.std(b) np.var(b) np.amax(b) np.amin(b) np.ptp(b) np.median(b) np.average(b)
np.any(t) np.all(b) np.argmax(b) np.argmin(b) np.cumsum(b) np.cumprod(m) np.nansum(b) np.nanprod(m) np.nanmean(b)
np.nanstd(b) np.nanvar(b) np.nanmax(b) np.nanmin(b) np.nanmedian(b) np.nancumsum(b) np.nancumprod(m)
np.nanargmax(b) np.nanargmin(b) np.percentile(b,30) np.quantile(b,.4) np.nanpercentile(b,30) np.nanquantile(b,.4)
np.count_nonzero(b) np.clip(a,1,3) np.around(a,1) np.trace(b) np.diagonal(b) np.sort(b) np.argsort(b)
np.partition(b,1) np.argpartition(b,1) np.searchsorted(a,2.5) np.unique(b%3) np.diff(b) np.ediff1d(a)
np.gradient(b*1.) np.trapz(b) np.cross(m,m) np.convolve(a,[1,2]) np.correlate(a,[1,2]) np.cov(b) np.corrcoef(b)
np.histogram(a) np.histogram2d(a,a) np.histogramdd(b) np.histogram_bin_edges(a) np.bincount([1,2,1])
np.digitize(a,[1,3]) np.interp(2.5,a,a) np.unwrap(a*3) np.nan_to_num(b*np.nan) np.real_if_close(c) np.angle(c)
np.array(b) np.asarray(b) np.asanyarray(b) np.ascontiguousarray(b) np.asfortranarray(b) np.copy(b) np.require(b)
np.empty_like(b) np.zeros_like(b) np.ones_like(b) np.full_like(b,7) np.zeros(3) np.ones(3) np.full(3,2) np.eye(3)
np.identity(2) np.arange(4) np.linspace(0,1,5) np.logspace(0,1,3) np.geomspace(1,8,4) np.tri(3) np.tril(b) np.triu(b)
np.diag(a) np.diagflat(a) np.vander(a) np.meshgrid(a,a) np.fromstring('1 2') np.frombuffer(b'abcdefgh')
np.fromiter(range(4),int) np.fromfunction(np.add,(2,2)) np.indices((2,2)) np.reshape(b,(4,3)) np.ravel(b)
np.moveaxis(b,0,1) np.rollaxis(b,1) np.roll(b,1) np.rot90(b) np.flip(b) np.repeat(b,2) np.squeeze(b[:1])
np.concatenate((b,b)) np.stack((a,a)) np.vstack((a,a)) np.hstack((a,a)) np.split(b,3) np.array_split(a,4)
np.insert(b,1,9) np.delete(b,1) np.append(b,b) np.resize(a,4) np.trim_zeros(a) np.pad(b,1) np.tile(a,2)
np.take(b,[1]) np.compress([True,False,True],b) np.choose([0,1],[a[:2],a[2:4]]) np.put_along_axis(b,b%3,9,1)
np.apply_along_axis(np.sum,0,b) np.isclose(a,a) np.allclose(a,a) np.array_equal(a,a) np.isin(a,[1]) np.in1d(a,[1])
np.intersect1d(a,[1]) np.setdiff1d(a,[1]) np.setxor1d(a,[1]) np.tensordot(m,m) np.einsum('ij,jk',m,m)
np.dot(m,m) np.matmul(m,m) np.vdot(a,a) np.inner(m,m) np.outer(a,a) np.kron(m,m) np.packbits(t) np.unpackbits(np.uint8([7]))
np.array2string(a) np.array_repr(a) np.array_str(a) np.format_float_positional(1.5) np.format_float_scientific(1.5)
np.savetxt(StringIO(),b) np.loadtxt(StringIO(num)) np.genfromtxt(StringIO(num)) np.can_cast('f4','i4')
np.broadcast_to(a,(2,6)) np.broadcast_arrays(a,m[:,:1]) np.ravel_multi_index((1,2),(3,4)) np.unravel_index(5,(3,4))
np.where(t) np.select([a>2],[a]) np.piecewise(a,[a>2],[1]) np.polyfit(a,a,1) np.polyint([1,2]) np.polyder([1,2,3])
np.poly1d([1,2]) np.apply_over_axes(np.sum,b,[0]) np.ix_([0],[1]) np.fill_diagonal(m,3) np.tril_indices(3)
np.triu_indices(3) np.mask_indices(3,np.triu) np.copyto(a,3) np.putmask(a,a>2,9) np.datetime_as_string(d)
np.busday_offset('2011-01-01',3) np.busday_count('2011-01-01','2011-02-01') np.is_busday('2011-01-01') np.base_repr(9) np.binary_repr(9)
np.linalg.norm(b) np.linalg.svd(m) np.linalg.qr(m) np.linalg.pinv(m) np.linalg.matrix_rank(m) np.linalg.eigh(m)
np.linalg.eigvalsh(m) np.linalg.lstsq(m,m) np.linalg.tensorsolve(m,a[:3]) np.linalg.cond(m) np.linalg.tensorinv(np.eye(4).reshape(2,2,2,2))
np.fft.fft(a) np.fft.ifft(a) np.fft.rfft(a) np.fft.irfft(a) np.fft.fft2(b) np.fft.fftn(b) np.fft.ifftn(b) np.fft.rfftn(b)
np.fft.hfft(a) np.fft.ihfft(a) np.fft.fftfreq(4) np.fft.fftshift(b) np.fft.ifftshift(b)
np.random.normal() np.random.uniform() np.random.randint(9) np.random.choice(5) np.random.exponential() np.random.gamma(2.)
np.random.multivariate_normal([0,0],np.eye(2)) np.random.RandomState(1).laplace() np.random.default_rng(1).integers(9)
np.random.default_rng(1).choice(b) np.random.default_rng(1).random() np.random.default_rng(1).standard_normal()
np.random.default_rng(1).permutation(b) np.random.default_rng(1).permuted(b) np.random.default_rng(1).standard_exponential()
np.ma.sum(b) np.ma.array(b) np.ma.masked_equal(b,3) np.ma.masked_inside(a,1,3) np.ma.masked_values(a,2.) np.ma.median(b)
np.ma.average(b) np.ma.cov(b) np.ma.concatenate((b,b)) np.ma.sort(b) np.ma.fix_invalid(a) np.ma.cumsum(b) np.ma.notmasked_edges(np.ma.array(b))
np.polynomial.polynomial.polyfit(a,a,1) np.polynomial.chebyshev.chebfit(a,a,1) np.polynomial.polynomial.polyval(a,[1,2])
np.polynomial.polynomial.polyder([1,2,3]) np.polynomial.legendre.legint([1,2]) np.polynomial.Polynomial([1,2])
np.lib.stride_tricks.sliding_window_view(a,2) np.lib.stride_tricks.as_strided(a)
np.char.center(s,5) np.char.count(s,'b') np.char.find(s,'b') np.char.split(s) np.char.replace(s,'a','x') np.char.strip(s)
np.char.expandtabs(s) np.char.startswith(s,'a')
b.sum() b.mean() b.std() b.var() b.max() b.min() b.any() b.all() b.argmax() b.cumsum() b.prod() b.ptp() b.clip(1,3)
b.copy() b.astype(float) b.flatten() b.ravel() b.reshape(4,3) b.take([1]) b.repeat(2) b.trace() b.diagonal() b.argsort()
b.searchsorted b.round() b.squeeze() b.tobytes() b.view() b.compress([True,False,True]) b.dot(b.T) b.argpartition(1)
np.add(a,a) np.sqrt(a) np.exp(a) np.maximum(a,2) np.divide(a,3) np.power(a,2) np.isnan(a) np.logical_and(a,1)
np.add.reduce(b) np.multiply.reduce(m) np.add.accumulate(b) np.add.reduceat(a,[0,2]) np.add.outer(a,a) np.maximum.reduce(b)
"""

VALUES = {
    "axis": ("0", "-1", "1", "(0, 1)", "None", "2"), "keepdims": ("True",), "dtype": ("'f4'", "'i8'", "complex", "object"),
    "ddof": ("1",), "where": ("[True]", "False"), "initial": ("2",), "out": ("None", "np.zeros(3)", "np.zeros(4)"),
    "kind": ("'stable'", "'heapsort'", "'bad'"), "order": ("'F'", "'C'", "'K'", "'bad'"), "side": ("'right'", "'bad'"),
    "sorter": ("np.arange(6)",), "method": ("'nearest'", "'lower'", "'hazen'", "'bad'"), "overwrite_input": ("True",),
    "interpolation": ("'lower'",), "weights": ("a", "[1, 2, 3]", "np.arange(12).reshape(3, 4)"), "returned": ("True",),
    "return_index": ("True",), "return_inverse": ("True",), "return_counts": ("True",), "equal_nan": ("True", "False"),
    "n": ("2", "4"), "prepend": ("9",), "append": ("9",), "to_end": ("9",), "to_begin": ("[9, 8]",), "edge_order": ("2",),
    "dx": ("2",), "x": ("[1, 2, 3, 5]",), "axisa": ("0",), "axisb": ("0",), "axisc": ("0",), "mode": ("'same'", "'valid'", "'wrap'", "'clip'", "'edge'", "'bad'"),
    "rowvar": ("False",), "bias": ("True",), "bins": ("3", "'sturges'", "[0, 2, 9]"), "range": ("(0, 4)",), "density": ("True",),
    "minlength": ("5",), "right": ("True", "-1"), "left": ("-1",), "period": ("3",), "discont": ("4",), "copy": ("False",),
    "nan": ("7.0",), "posinf": ("1.0",), "tol": ("1e-3",), "deg": ("True",), "ndmin": ("3",), "subok": ("True", "False"),
    "shape": ("(2, 6)", "3"), "k": ("1", "-1"), "M": ("2",), "N": ("5",), "endpoint": ("False",), "retstep": ("True",), "base": ("2", "3"), "num": ("3",),
    "increasing": ("True",), "indexing": ("'ij'",), "sparse": ("True",), "sep": ("' '", "','"), "count": ("2", "-1"), "offset": ("1", "-1"),
    "like": ("np.zeros(2)",), "start": ("1",), "axes": ("(1, 0)", "1", "([0], [1])"), "casting": ("'safe'", "'unsafe'", "'bad'"),
    "trim": ("'b'", "'0'"), "constant_values": ("7",), "rtol": ("1", "0"), "atol": ("1",), "assume_unique": ("True",), "invert": ("True",),
    "return_indices": ("True",), "optimize": ("True",), "bitorder": ("'little'",), "precision": ("2",), "suppress_small": ("True",),
    "separator": ("','",), "prefix": ("'x'",), "suffix": ("']'",), "threshold": ("2",), "edgeitems": ("1",), "max_line_width": ("20",), "sign": ("'+'", "True"),
    "floatmode": ("'fixed'",), "unique": ("False",), "pad_left": ("4",), "pad_right": ("3",), "exp_digits": ("3",), "fractional": ("False",), "min_digits": ("4",),
    "fmt": ("'%d'",), "delimiter": ("','", "' '"), "usecols": ("(0, 2)", "1"), "unpack": ("True",), "skiprows": ("1",), "max_rows": ("1",),
    "skip_header": ("1",), "skip_footer": ("1",), "names": ("True", "'x,y,z'"), "filling_values": ("9",), "invalid_raise": ("False",), "autostrip": ("True",),
    "default": ("7",), "deg_": (), "rcond": ("1e-3",), "full": ("True",), "w": ("[1, 2, 3, 4, 5, 6]",), "cov": ("True",), "m": ("2",),
    "r": ("True",), "variable": ("'y'",), "wrap": ("True",), "unit": ("'M'",), "timezone": ("'UTC'",), "roll": ("'forward'",), "weekmask": ("'1111110'",), "holidays": ("['2011-01-03']",),
    "padding": ("3",), "width": ("6",), "ord": ("1", "2", "'nuc'", "np.inf", "'bad'"), "full_matrices": ("False",), "compute_uv": ("False",), "hermitian": ("True",),
    "UPLO": ("'U'",), "p": ("1", "'fro'"), "ind": ("1",), "norm": ("'ortho'", "'forward'", "'bad'"), "s": ("(2, 2)",), "d": ("0.5",), "size": ("3", "(2, 2)", "0"),
    "loc": ("1.5",), "scale": ("2.0", "-1.0"), "low": ("0.5",), "high": ("7",), "replace": ("False",), "check_valid": ("'ignore'",), "shuffle": ("False",),
    "mask": ("True", "[[1, 0, 0, 1]]*3"), "fill_value": ("7",), "hard_mask": ("True",), "shrink": ("False",), "keep_mask": ("False",), "rtol_": (), "endwith": ("False",),
    "allow_masked": ("False",), "tensor": ("False",), "lbnd": ("1",), "scl": ("2",), "domain": ("[0, 2]",), "window": ("[0, 2]",), "symbol": ("'z'",),
    "window_shape": (), "writeable": ("False",), "strides": ("(8,)",), "fillchar": ("'.'",), "end": ("1",), "maxsplit": ("1",), "chars": ("'a'",), "tabsize": ("2",),
    "decimals": ("1",), "axis1": ("1",), "axis2": ("0",), "ndim": ("3",), "stat_length": ("1",), "reps": (), "obj": (), "requirements": ("'W'", "['F']"),
    "signature": ("'ff->f'", "'dd->d'", "'d->d'"), "a_min": (), "end_": (), "fweights": ("[1, 2, 3, 4]",), "aweights": ("[1, 2, 3, 4]",), "y": ("a",), "counts": (),
}  # fmt: skip


def keywords(call):
    f = eval(re.match(r"(?:np\.random\.(?:RandomState|default_rng)\(1\)\.)?[\w.]+", call).group(), NAMES)
    try:
        return [p.name for p in inspect.signature(f).parameters.values() if p.default is not p.empty]
    except (ValueError, TypeError):
        text = documented(f) or ""
        return re.findall(r"(\w+)=", text)


def calls():
    for line in CALLS.strip().split("\n"):
        yield from re.findall(r"(?:np|b)\.\S+", line)


def shows_chance(statement):
    """Whether a statement shows memory that nobody has written to."""
    unwritten = statement.startswith(("np.empty_like", "np.lib.stride_tricks.as_strided(a, s"))
    return unwritten or "where=False" in statement and "reduce" not in statement or "trim='b'" in statement


def main():
    lines = []
    for call in calls():
        if call[-1] != ")":
            continue
        for keyword in keywords(call):
            for value in VALUES.get(keyword, ()):
                comma = "" if call.endswith("()") else ", "
                statement = "%s%s%s=%s)" % (call[:-1], comma, keyword, value)
                if not shows_chance(statement):
                    lines.append(statement)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "statements/keywords.txt"), "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    import statements

    NAMES = statements.names()
    main()
