"""What NumPy 1.24 answers for a table of functions and inputs: every function of one array with arrays of
many kinds, then calls with keywords, wrong shapes and wrong types.

    /usr/bin/python3 numpy_namespace.py > ../resources/org/jpylab/numpy/namespace.json
"""

import json
import sys
import warnings

import numpy as np

INPUTS = [
    "np.array(2.5)", "np.array([])", "np.array([3, 1, 2, 1])", "np.arange(6).reshape(2, 3)",
    "np.arange(8.0)[::-2]", "np.array([1.5, np.nan, -np.inf, 0.0])", "np.array([True, False, True])",
    "np.array([1 + 2j, -1j, 3])", "np.array([100, -100, 7], dtype='i1')", "np.array([1, 200], dtype='u1')",
    "np.array([0.1, 2.5, -3.75], dtype='f4')", "np.arange(12.0).reshape(3, 4).T", "np.zeros((2, 0))",
    "[[4, 2], [1, 3]]", "np.array([2.5, 1.5], dtype='>f8')",
]  # fmt: skip

FUNCTIONS = """
sum prod mean std var amax amin ptp median argmax argmin any all cumsum cumprod count_nonzero
nansum nanprod nanmean nanstd nanvar nanmax nanmin nanmedian nancumsum
sort argsort unique diff ediff1d nonzero flatnonzero argwhere flip flipud fliplr ravel squeeze transpose
atleast_1d atleast_2d atleast_3d tril triu diag diagonal trace copy fix nan_to_num iscomplex isreal
iscomplexobj real_if_close real imag angle sinc around isposinf isneginf absolute sqrt square negative sign
floor ceil exp log1p isfinite isnan signbit rint conjugate logical_not reciprocal
average gradient trapz unwrap cov corrcoef histogram rot90 roll2 repeat2 tile2 percentile30 quantile5
cumsum0 sum0 mean1 max0k sort0 bincount packbits array_repr array_str array2string min_scalar_type
shape ndim size ones_like zeros_like full_like7 asfarray ascontiguousarray array_split2 interp1 digitize2
clip02 where0 convolve2 correlate2 outer2 inner2 dot2 kron2 isclose2 allclose2 array_equal2 isin2 union2
intersect2 setdiff2 append2 insert2 delete0 pad1 trim_zeros take0 compress1 swapaxes01 moveaxis01 expand0
broadcast23 meshgrid1 vander2 polyval2 sort_complex lexsort1 searchsorted2 partition1 argpartition1
""".split()  # fmt: skip

CALLS = {
    "roll2": "np.roll({x}, 2)", "repeat2": "np.repeat({x}, 2)", "tile2": "np.tile({x}, 2)",
    "percentile30": "np.percentile({x}, 30)", "quantile5": "np.quantile({x}, [0.25, 0.5], axis=0)",
    "cumsum0": "np.cumsum({x}, axis=0)", "sum0": "np.sum({x}, axis=0, keepdims=True)",
    "mean1": "np.mean({x}, axis=1)", "max0k": "np.amax({x}, axis=0)", "sort0": "np.sort({x}, axis=0)",
    "full_like7": "np.full_like({x}, 7)", "array_split2": "np.array_split({x}, 2)",
    "interp1": "np.interp({x}, [0, 1, 4], [1.0, 3.0, 0.0])", "digitize2": "np.digitize({x}, [0, 1.5, 3])",
    "clip02": "np.clip({x}, 0, 2)", "where0": "np.where(np.asarray({x}) > 1, {x}, 0)",
    "convolve2": "np.convolve({x}, [1, 2])", "correlate2": "np.correlate({x}, [1, 2], 'full')",
    "outer2": "np.outer({x}, [1, 2])", "inner2": "np.inner({x}, {x})", "dot2": "np.dot({x}, 2)",
    "kron2": "np.kron({x}, [1, 2])", "isclose2": "np.isclose({x}, 2.5)", "allclose2": "np.allclose({x}, {x})",
    "array_equal2": "np.array_equal({x}, {x}, equal_nan=True)", "isin2": "np.isin({x}, [1, 2, 2.5])",
    "union2": "np.union1d({x}, [2, 9])", "intersect2": "np.intersect1d({x}, [1, 2, 2.5])",
    "setdiff2": "np.setdiff1d({x}, [1, 2])", "append2": "np.append({x}, [5, 6])",
    "insert2": "np.insert({x}, 0, 9)", "delete0": "np.delete({x}, 0)", "pad1": "np.pad({x}, 1)",
    "take0": "np.take({x}, [0, -1])", "compress1": "np.compress([True], {x}, axis=0)",
    "swapaxes01": "np.swapaxes({x}, 0, 1)", "moveaxis01": "np.moveaxis({x}, 0, -1)",
    "expand0": "np.expand_dims({x}, 0)", "broadcast23": "np.broadcast_to({x}, (2, 3))",
    "meshgrid1": "np.meshgrid({x}, [1, 2])", "vander2": "np.vander({x}, 2)",
    "polyval2": "np.polyval([1, 2], {x})", "lexsort1": "np.lexsort(({x},))",
    "searchsorted2": "np.searchsorted([0, 1, 2], {x})", "partition1": "np.partition({x}, 1)[1]",
    "argpartition1": "np.argpartition({x}, 0).dtype",
}  # fmt: skip

MORE = """
np.array([[1, 2], [3]])
np.array([1, 2]) + np.array([1, 2, 3])
np.zeros((2, 3)).reshape(4, 2)
np.concatenate([[1, 2], [[3]]])
np.concatenate([])
np.stack([[1], [2, 3]])
np.arange(3)[5]
np.arange(3)[1.5]
np.arange(3)['a']
np.arange(6).reshape(2, 3)[0, 1, 2]
np.arange(6).reshape(2, 3)[[0, 1], [0, 1, 2]]
np.arange(3)[np.array([True, False])]
np.linspace(0, 1, 5, endpoint=False, retstep=True)
np.linspace([0, 1], [1, 2], 3)
np.logspace(0, 2, 3)
np.geomspace(1, 256, 9)
np.geomspace(0, 1, 3)
np.arange(0, 5, 0.5, dtype=int)
np.arange('2005-02', '2005-03', 7, dtype='M8[D]')
np.arange(10, 0, -3)
np.arange(0, 1, 0)
np.eye(2, 3, k=1, dtype=int)
np.tri(2, 3)
np.identity(2)
np.mgrid[0:2, 0:3]
np.mgrid[-1:1:3j]
np.ogrid[0:2, 0:3]
np.r_[1:4, 0, 4]
np.r_['0,2', [1, 2], [3, 4]]
np.c_[[1, 2], [3, 4]]
np.ix_([0, 1], [True, False, True])
np.s_[1:3, ...]
list(np.ndindex(2, 2))
list(np.ndenumerate(np.array([[1, 2]])))
[x.tolist() for x in np.nditer(np.arange(6).reshape(2, 3).T)]
[x.tolist() for x in np.nditer(np.arange(6).reshape(2, 3), order='F', flags=['external_loop'])]
np.unravel_index(7, (3, 4))
np.unravel_index([7, 100], (3, 4))
np.ravel_multi_index(([0, 1], [1, 2]), (2, 3))
np.ravel_multi_index((3, 1), (2, 3))
np.take([1, 2, 3], [5])
np.take([1, 2, 3], [5], mode='clip')
np.take([[1, 2], [3, 4]], [0], axis=1)
np.choose([0, 1, 5], [[1, 2, 3], [4, 5, 6]])
np.choose([0, 1, 5], [[1, 2, 3], [4, 5, 6]], mode='wrap')
np.select([[True, False]], [[1, 2]], 9)
np.piecewise(np.arange(3.0), [[True, False, False]], [5, lambda x: x**2])
np.extract([True, False, True], [1, 2, 3])
np.searchsorted([1, 2, 3], [2], side='both')
np.digitize([1], [1, 3, 2])
np.bincount([-1])
np.bincount([1, 1, 2], weights=[0.5, 0.5, 1])
np.histogram([1, 2, 1], bins=[0, 1, 2, 3], density=True)
np.histogram([1.0, 2.5, 3], bins=3, range=(0, 3))
np.histogram([np.nan, 1.0])
np.histogram2d([0, 1, 1], [0, 1, 1], bins=2)
np.histogram_bin_edges([1, 2, 3, 4], bins='auto')
np.interp([0.5, 5], [0, 1], [1, 2], left=-1)
np.interp(0, [], [])
np.gradient([1.0, 2, 4], 2)
np.gradient([[1.0, 2], [3, 5]])
np.gradient([1.0])
np.trapz([1, 2, 3], dx=2)
np.average([1, 2, 3], weights=[0, 0, 0])
np.average([1, 2, 3], weights=[1, 2, 3], returned=True)
np.average([[1, 2], [3, 4]], axis=1, weights=[1, 3])
np.percentile([1, 2, 3], 101)
np.percentile([1, 2, 3, 4], [25, 50], method='nearest')
np.quantile([1, 2, 3, 4], 0.3, method='median_unbiased')
np.median([], axis=0)
np.nanmean([np.nan])
np.nanmax([np.nan, 1])
np.nanargmax([np.nan])
np.max([])
np.argmax([])
np.std([1, 2], ddof=2)
np.corrcoef([1, 2, 3], [3, 2, 1])
np.cov([1, 2, 3], [3, 2, 1], bias=True)
np.convolve([], [1])
np.cross([1, 0], [0, 1])
np.cross([1, 2, 3], [[1, 0, 0], [0, 1, 0]])
np.cross([1, 2, 3, 4], [1, 2, 3, 4])
np.dot([1, 2], [1, 2, 3])
np.matmul(2, 3)
np.einsum('ij,jk', np.ones((2, 2)), np.ones((2, 3)))
np.einsum('ii', np.arange(4).reshape(2, 2))
np.einsum('ij->ji', np.arange(6).reshape(2, 3))
np.tensordot(np.ones((2, 3)), np.ones((3, 2)), 1)
np.kron([1, 10], [[1], [2]])
np.vdot([1j], [1j])
np.inner([1, 2], [[1, 2], [3, 4]])
np.unique([3, 1, 3], return_index=True, return_inverse=True, return_counts=True)
np.unique([[1, 2], [1, 2], [0, 3]], axis=0)
np.unique([1.0, np.nan, np.nan])
np.in1d([1, 2], [2], invert=True)
np.setxor1d([1, 2], [2, 3])
np.insert([1, 2, 3], [0, 2], [8, 9])
np.insert([[1, 2], [3, 4]], 1, 5, axis=1)
np.insert([1, 2], 5, 0)
np.delete([1, 2, 3], slice(0, 2))
np.delete([1, 2, 3], 7)
np.append([[1, 2]], [[3, 4]], axis=0)
np.append([[1, 2]], [3], axis=0)
np.pad([1, 2, 3], (2, 3), 'reflect')
np.pad([1, 2, 3], 2, 'symmetric')
np.pad([1, 2, 3], 2, 'wrap')
np.pad([1, 2, 3], 2, 'linear_ramp', end_values=(5, -4))
np.pad([1.0, 2, 3], 2, 'mean')
np.pad([1, 2], 1, 'foo')
np.pad([[1, 2]], ((1, 0), (0, 2)), constant_values=9)
np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 3))]])
np.apply_along_axis(np.sum, 0, np.arange(6).reshape(2, 3))
np.apply_over_axes(np.sum, np.arange(8).reshape(2, 2, 2), [0, 2])
np.vectorize(lambda a, b: a + b)([1, 2], 3)
np.vectorize(lambda a: str(a))([1, 2])
np.vectorize(lambda a: a, otypes='f')([1, 2])
np.frompyfunc(lambda a, b: (a, b), 2, 2)([1, 2], 3)
np.fromfunction(lambda i, j: i == j, (2, 2))
np.fromiter([1, 2], float, 3)
np.fromiter((x for x in 'ab'), 'U1')
np.frombuffer(b'ab', 'u1')
np.frombuffer(b'abc', 'i2')
np.fromstring('1 2 3', sep=' ')
np.fromstring('1,2,x', sep=',')
np.packbits([[1, 0], [0, 1]], axis=1)
np.unpackbits(np.array([5], 'u1'), bitorder='little')
np.result_type(3, np.arange(7, dtype='i1'))
np.result_type('i4', 'c8')
np.promote_types('i8', 'f4')
np.promote_types('M8[s]', 'f4')
np.can_cast(256, 'u1')
np.can_cast('f8', 'i4', 'same_kind')
np.min_scalar_type(-129)
np.common_type(np.arange(2, dtype='f4'), np.arange(2))
np.issubdtype(np.float32, np.floating)
np.find_common_type(['f4', 'i8'], ['c16'])
np.mintypecode('fd')
np.obj2sctype('i4')
np.sctype2char(float)
np.typename('B')
np.iinfo('i2')
np.finfo(float)
print(np.finfo('f4'))
np.iinfo(float)
np.finfo(int)
np.dtype('f8, i4')
np.dtype([('a', 'i4'), ('b', 'f8', (2,))])
np.dtype({'names': ['a'], 'formats': ['u1'], 'offsets': [2], 'itemsize': 4})
np.dtype('foo')
np.dtype('i4').newbyteorder()
np.zeros(2, [('a', int), ('b', float)])
np.array([(1, 2.5)], [('a', int), ('b', float)])['b']
np.array([(1, 2.5)], [('a', int), ('b', float)])[0]
np.array([(1, 2.5)], [('a', int), ('b', float)])['c']
np.sort(np.array([(2, 1), (1, 2)], [('a', int), ('b', int)]), order='b')
np.array(['b', 'a']).astype('S')
np.array(['1', '2']).astype(int)
np.array(['x']).astype(float)
np.array([1.5, 2]).astype(str)
np.char.upper(['ab'])
np.char.add(['a'], ['b'])
np.char.find(['abc'], 'c')
np.datetime64('2010-03-01') + np.timedelta64(3, 'D')
np.datetime64('2010-03-01T12') - np.datetime64('2010-03-01')
np.array(['2010-01', '2011-01-02'], 'M8')
np.datetime64('foo')
np.timedelta64(5, 'm') / np.timedelta64(1, 's')
np.busday_count('2011-01', '2011-02')
np.array([1, 'a', None], dtype=object)
np.array([1, 2], dtype=object) * 2.5
np.array([1, 'a'], dtype=object) + 1
np.array2string(np.array([1.5, 2]), precision=1, separator=', ')
np.array2string(np.arange(2000), threshold=5)
np.format_float_positional(0.1, precision=20, unique=False)
np.format_float_scientific(123456.0, exp_digits=3)
np.base_repr(-10, 3)
np.binary_repr(-3, 5)
np.array_repr(np.array([1e10, 1.0]))
np.array([1e-20, 1])
np.array([1 + 1e-9j, 2])
np.float32(0.1)
np.float16(1) / 3
np.int8(100) + np.int8(100)
np.uint8(200) * 2
np.int64(1) // 0
np.float64(1) / 0
np.array([1, 2]) / 0
np.array([1, 2]) % 0
np.sqrt(-1)
np.log([0, -1])
np.arcsin(2)
np.add([1, 2], [3, 4], out=np.zeros(2))
np.add([1, 2], [3, 4], out=np.zeros(2, int), dtype=float)
np.add([1, 2], 1, where=[True, False], out=np.array([9, 9]))
np.add(1)
np.add(1, 2, 3, 4)
np.add([1, 2], 'a')
np.add.reduce([[1, 2], [3, 4]], axis=1)
np.add.accumulate([1, 2, 3])
np.add.reduceat([0, 1, 2, 3], [0, 2])
np.multiply.outer([1, 2], [3, 4])
np.maximum.reduce([])
np.logical_and.reduce([True, False])
np.bitwise_and([1.5], 2)
np.left_shift(1, [1, 2])
np.isclose([1, np.nan], [1, np.nan], equal_nan=True)
np.allclose([1], [1.1])
np.array_equiv([1, 2], [[1, 2], [1, 2]])
np.broadcast_to([1, 2, 3], (2, 2))
np.broadcast_arrays([1, 2], [[3], [4]])
np.broadcast_shapes((2, 1), (3,))
np.broadcast_shapes((2,), (3,))
np.broadcast([1, 2], [[1], [2]]).shape
np.lib.stride_tricks.sliding_window_view(np.arange(4), 2)
np.lib.stride_tricks.as_strided(np.arange(4), (2, 2), (8, 8))
np.matrix('1 2; 3 4') * np.matrix('1; 1')
np.matrix([[1, 2], [3, 4]]).sum(0)
np.matrix([[1, 2], [3, 4]])[0]
np.matrix([[1, 2], [3, 4]]) ** 2
np.sum(np.matrix([[1, 2], [3, 4]]), axis=1)
np.asmatrix([1, 2]).T
np.poly1d([1, 2]) * np.poly1d([1, -1])
np.poly1d([1, 2, 3])(2)
print(np.poly1d([1, 0, -2]))
np.polyfit([0, 1, 2], [1, 3, 7], 2).round(6)
np.polyder([1, 2, 3])
np.polyint([2, 1])
np.polydiv([1, 3, 2], [1, 1])
np.polyadd([1], [1, 2])
np.roots([1, -3, 2])
np.poly([1, 2])
np.rec.fromarrays([[1, 2], [0.5, 1]], names='a,b')
np.rec.array([(1, 2.0)], names='a,b').b
np.emath.sqrt(-4)
np.isscalar(3), np.isscalar([3])
np.lexsort(([1, 0], [0, 0]))
np.partition([3, 1, 2], 1)[1]
np.argwhere([[0, 1], [1, 0]])
np.diag_indices(2)
np.tril_indices(2)
np.triu_indices(2, 1)
np.fill_diagonal(np.zeros(3), 1)
np.copyto(np.zeros(2, int), [1.5, 2])
np.put_along_axis(np.zeros((2, 2)), np.array([[0], [1]]), 1, 1)
np.take_along_axis(np.array([[3, 1]]), np.array([[1, 0]]), 1)
np.rot90([[1, 2], [3, 4]], 2)
np.roll([[1, 2], [3, 4]], 1, axis=0)
np.moveaxis(np.zeros((1, 2, 3)), 0, -1).shape
np.moveaxis(np.zeros((1, 2)), 0, 5)
np.swapaxes(np.zeros((1, 2)), 0, 2)
np.squeeze(np.zeros((1, 2)), axis=1)
np.expand_dims([1, 2], (0, 2)).shape
np.hsplit(np.arange(4), [1, 3])
np.split(np.arange(5), 2)
np.vsplit([1, 2], 2)
np.tile([[1, 2]], (2, 2))
np.repeat([1, 2], [1, 2])
np.repeat([1, 2], [1, 2, 3])
np.resize([1, 2, 3], (2, 2))
np.require([[1, 2]], requirements='F').flags.f_contiguous
np.arange(4).flags
np.arange(6).reshape(2, 3).T.strides
np.arange(4).view('u1')[:8]
np.arange(4)[::2].base.shape
np.kaiser(3, 14)
np.hamming(3)
np.bartlett(3)
np.blackman(3)
np.hanning(3)
np.i0([0.0, 1.0])
np.sinc([0.0, 0.5])
np.unwrap([0.0, 6.0, 1.0])
np.heaviside([-1, 0, 1], 0.5)
np.nan_to_num([np.inf, np.nan], posinf=9)
np.clip([1, 5], 4, 2)
np.clip([1, 5], None, None)
np.around([1.25, 1.35, -0.5], 1)
np.around(1234, -2)
np.fix([1.7, -1.7])
np.modf([1.5, -2.5])
np.frexp([4.0])
np.divmod(7, [2, -2])
np.gcd.reduce([12, 18])
np.lcm(4, 6)
np.spacing(1.0)
np.nextafter(1, 2)
np.float_power([1, 2], 2)
np.meshgrid([1, 2], [3, 4], indexing='ij', sparse=True)
np.atleast_2d(1, [2])
np.vstack([[1, 2], [3, 4]])
np.hstack([1, [2, 3]])
np.dstack([[1, 2], [3, 4]])
np.column_stack([[1, 2], [3, 4]])
np.array([1, 2], ndmin=3).shape
np.array(5).item()
np.array([1, 2]).item()
float(np.array([1, 2]))
bool(np.array([1, 2]))
len(np.array(5))
np.array([3, 1]).sort()
np.arange(3).tolist()
np.arange(3).tobytes()
np.array([1, 2]).astype('f4', casting='safe')
np.array([1.5]).astype(int, casting='safe')
np.zeros(3, dtype='i4').dtype.name
np.ones((2, 2), order='F').flags.c_contiguous
np.full((2,), 'a')
np.full(2, 1.5, dtype=int)
np.empty_like([1, 2]).dtype
np.set_printoptions(precision=3); np.array([1.23456])
np.errstate(all='foo').__enter__()
np.foo
np.int
np.float128x
""".strip().split("\n")  # fmt: skip


# Records, dtypes, subclasses, protocols: what programs of other libraries lean on.
WHOLE = r"""
np.zeros(2, 'O,i4')
np.array([('a', 1), ([1, 2], 3)], 'O,i4')
a = np.array([('a', 1), ([1, 2], 3)], 'O,i4'); a[0]['f1'] = 7; a
a = np.array([(None, 1), ([1, 2], 3)], 'O,i4'); a[['f1']].dtype
np.array([([3, 2], [[6.0, 4.0], [6.0, 4.0]], 8)], dtype=[('x', 'i4', (2,)), ('y', 'f8', (2, 2)), ('z', 'u1')])
np.array([(1, [(2, 3), (4, 5)])], dtype=[('x', 'i4'), ('y', [('a', 'i2'), ('b', 'i2')], (2,))])
a = np.zeros(3, dtype=[('a', 'i4'), ('b', 'i4'), ('c', 'f4')]); a[['a', 'c']] = (2, 3); a
a = np.zeros(2, 'i4,f8'); a['f0'] = [1, 2]; a[['f1', 'f0']]
np.dtype([(('title', 'a'), 'i4'), ('b', 'U3', (2,))]).fields
np.dtype([(('title', 'a'), 'i4'), ('b', 'U3', (2,))]).descr
np.dtype({'names': ['a', 'b'], 'formats': ['i1', 'i4'], 'offsets': [0, 8], 'titles': ['x', None]})
np.dtype({'names': ['a', 'b'], 'formats': ['i1', 'i4']}, align=True)
str(np.dtype({'names': ['a', 'b'], 'formats': ['i1', 'i4']}, align=True))
np.dtype({'a': ('i4', 0), 'b': ('i4', 0, 'title')})
np.dtype((np.record, [('a', 'i4')]))
np.dtype([('a', 'i4'), ('a', 'i4')])
np.dtype([(1, 'i4')])
np.dtype(['a'])
np.dtype({'names': ['a'], 'formats': ['i4'], 'itemsize': 2})
np.dtype('i4')['a']
np.dtype('i4,i4')['x']
np.dtype('i4,i4')[3]
np.dtype('i4,i4')[['f0', 'f0']]
np.dtype('i4', metadata={'a': 1}).metadata
np.array([1], np.dtype('i4', metadata={'a': 1})).dtype.metadata
[np.dtype(s).flags for s in ['V4', 'i4,i4', 'O', 'O,i4', 'U3', 'f4']]
np.dtype('M8[Y/4]')
np.dtype('M8[s/3]')
np.datetime64('2011-03-12T13:00+0130')
np.datetime64('2011-02-30')
np.datetime64('2011-02-10T25')
np.datetime64(2**62, 'D')
np.array(['0', '12']).astype(bool)
np.array(['abc']).astype(bool)
np.array([None, 1], object).astype(float)
np.array([np.array(b'abc'), np.array(b'd')])
np.array([np.array(1.5), 2])
np.array(b'1', dtype=complex)
np.ones(2, 'i4').astype('V5').tobytes()
r = np.rec.array([(1, 2.5)], names='a,b'); r.a = 7; r
r = np.rec.array([(1, 2.5)], names='a,b'); r[0].a
np.rec.array([(1, 2.5)], names='a,b').dtype
np.int8(100) + np.int8(100)
np.int16(32000) * np.int16(3)
-np.int8(-128)
np.uint8(1) - np.uint8(2)
round(np.float32(1.5)), round(np.int8(5))
b = np.arange(24).reshape(2, 3, 4).swapaxes(1, 2); b.ravel('K')
b = np.arange(24).reshape(2, 3, 4).swapaxes(1, 2); b.flatten('K')
np.arange(10.0)[::np.array([-2])[0]]
np.arange(10.0)[:np.int64(3)]
np.argmax(np.zeros((2, 3)), axis=0, out=np.zeros(2, int))
np.stack(([1, 2], [3.5, 4]), dtype=int, casting='unsafe')
np.stack(([1, 2], [3.5, 4]), dtype=int)
np.concatenate(([1.5], ['a']), dtype='S', casting='unsafe')
np.concatenate(([1.5], [2]), out=np.zeros(2, int), casting='safe')
np.array([1j]).item()
np.array([2**63], 'u8').tolist()
np.eye(2, dtype=None)
np.einsum_path('ijk,ilm,njm,nlk,abc->', *[np.ones((2, 2, 2))] * 5, optimize='optimal')
print(np.einsum_path('ea,fb,abcd,gc,hd->efgh', *[np.ones((3, 3))] * 2, np.ones((3,) * 4), *[np.ones((3, 3))] * 2)[1])
np.einsum('ij,jk,kl', np.eye(2), np.ones((2, 3)), np.ones((3, 2)), optimize=True)
i, j = np.nested_iters(np.arange(6).reshape(2, 3), [[1], [0]]); [[int(y) for y in j] for x in i]
class S(np.ndarray): pass; s = np.arange(4.0).view(S); s.sum(), s + 1, s.cumsum(), np.mean(s), s.argmax()
class A: __array_ufunc__ = lambda self, u, m, *a, **k: (u.__name__, m, len(a), k); np.zeros(2) + A()
class A: __array_ufunc__ = lambda self, u, m, *a, **k: (u.__name__, m, len(a), k); np.add.reduce(A(), axis=1)
class A: __array_function__ = lambda self, f, t, a, k: (f.__name__, len(t), len(a), k); np.sum(A(), axis=1)
class A: __array_function__ = lambda self, f, t, a, k: (f.__name__, len(t), len(a), k); np.concatenate([A(), [1]])
class A: __array_function__ = lambda self, f, t, a, k: NotImplemented; np.linalg.inv(A())
import numpy.lib.recfunctions as rf; rf.structured_to_unstructured(np.array([(1, 2.5), (3, 4.5)], dtype='i4,f8'))
import numpy.lib.recfunctions as rf; rf.append_fields(np.array([(1,), (2,)], dtype=[('a', int)]), 'b', [3.0, 4.0], usemask=False)
import numpy.lib.recfunctions as rf; rf.repack_fields(np.dtype('u1, <i8', align=True)).itemsize
import numpy.lib.format as f; f.descr_to_dtype([('a', '<i4'), ('', '|V4'), ('b', '<f8')])
np.errstate(call=print, all='call').__enter__()
np.AxisError(3, 2, 'a')
""".strip().split("\n")  # fmt: skip


def cases():
    for name in FUNCTIONS:
        call = CALLS.get(name, "np." + name + "({x})")
        for x in INPUTS:
            yield call.format(x=x)
    yield from MORE
    yield from WHOLE


def described(value):
    """Type, dtype and shape besides the text that prints."""
    if isinstance(value, np.ndarray):
        return f"{type(value).__name__} {value.dtype} {value.shape} {value!r}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}[{', '.join(map(described, value))}]"
    if isinstance(value, np.dtype):
        return f"dtype {value!r}"
    return f"{type(value).__name__} {value!r}"


def answer(expression):
    """What an expression gives, prints or raises, and its warnings."""
    import io

    np.set_printoptions(precision=8)
    out, old = io.StringIO(), sys.stdout
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        space = {"np": np}
        try:
            sys.stdout = out
            *before, last = expression.split("; ")
            for statement in before:
                exec(statement, space)
            text = described(eval(last, space))
        except Exception as e:
            text = f"{type(e).__name__}: {e}"
        finally:
            sys.stdout = old
    told = [f" !{w.category.__name__}: {w.message}" for w in seen]
    return out.getvalue() + text + "".join(dict.fromkeys(told))


if __name__ == "__main__":
    json.dump([[c, answer(c)] for c in cases()], sys.stdout, indent=0)
