"""Small statements as course scripts have them: printed text, error messages and warnings of each.

usage: /usr/bin/python3 course_statements.py > ../resources/org/jpylab/numpy/course_statements.txt

The same text runs in a JPyLab session, whose `lines()` must be those stored.
"""
import io
import os
import sys
import warnings

# NumPy's AVX-512 functions round otherwise than the C library's.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import numpy as np


def names():
    """What the statements work on, new for each."""
    return {
        "np": np, "a": np.arange(6.0), "b": np.arange(12).reshape(3, 4), "c": np.array([1 + 2j, 3.5]), "m": np.eye(3),
        "s": np.array(["ab", "c"]), "t": np.array([True, False, True]), "e": np.array([]), "z": np.array(5.0),
        "st": np.array([(1, 2.5, "x"), (3, 4.5, "yy")], dtype=[("i", int), ("f", float), ("s", "U4")]),
        "o": np.array([1, "a", None], dtype=object), "d": np.array(["2001-02-03", "2004-05-06"], dtype="M8[D]"),
    }  # fmt: skip


def told(statement):
    """What a statement prints, the error that ends it, and its warnings."""
    out, old = io.StringIO(), sys.stdout
    sys.stdout, failure, space = out, "", names()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                code = compile(statement, "<statement>", "eval")
            except SyntaxError:
                exec(compile(statement, "<statement>", "exec"), space)
            else:
                value = eval(code, space)
                if value is not None:
                    print(repr(value))
        except Exception as error:
            failure = " %s: %s" % (type(error).__name__, error)
        finally:
            sys.stdout = old
    text = out.getvalue().rstrip() + failure
    for warning in caught:
        text += " | %s: %s" % (warning.category.__name__, warning.message)
    return text.replace("\n", "~")


def lines():
    made = []
    for statement in STATEMENTS.strip().split("\n"):
        np.random.seed(0)
        np.set_printoptions(
            precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, formatter=None
        )  # fmt: skip
        np.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
        made.append("%s -> %s" % (statement, told(statement)))
    np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, formatter=None)
    return "\n".join(made)


STATEMENTS = '''
a[1:3].base is a
b[0].base is b
a[...].base is a
a[()].base is a
a.reshape(2,3).base is a
b.T.base is b
b.ravel().base is b
a.view().base is a
a[1:4][1:2].base is a
a.copy().base is None
np.ones((3,))[[0]].base is None
np.arange(10).reshape(2,5).base
np.shares_memory(a, a[1:])
np.may_share_memory(a, a[::2])
a.flags.owndata, a[1:].flags.owndata
a[[0,1]].flags.owndata
b.T.flags
b[:, 1].flags
np.ones(3) + np.ones(4)
np.ones((2,3)) + np.ones((3,2))
np.ones((2,3)) * np.ones(2)
np.ones((2,3)) @ np.ones((2,3))
np.ones(3) @ np.ones(4)
np.ones((2,3)) @ np.ones(2)
np.ones(2) @ np.ones((3,2))
2 @ a
a @ 2
np.dot(np.ones((2,3)), np.ones((2,3)))
np.dot(np.ones(3), np.ones(4))
np.inner(np.ones((2,3)), np.ones((2,4)))
np.outer(a, a).shape
np.cross([1,2,3,4],[1,2,3,4])
np.vdot(np.ones(3), np.ones(4))
np.tensordot(np.ones((2,3)), np.ones((2,3)))
np.tensordot(np.ones((2,3)), np.ones((2,3)), axes=1)
np.einsum('ij,jk', np.ones((2,3)), np.ones((2,3)))
np.kron([1,2],[1,10])
a += np.ones(4)
a += np.ones((2,6))
a[:3] = np.ones(2)
a[:] = np.ones((2,6))
a[0] = [1,2]
a[0] = np.ones(2)
a[[0,1]] = [1,2,3]
b[0] = 'abc'
a[0] = 'abc'
a[0] = None
b[0,0] = None
b[0,0] = 1+2j
a[0] = 1j
a[0] = '3.5'; print(a)
b[0] = 3.7; print(b)
np.array([1,2,3]) += 1
x = np.arange(3); x += 1.5
x = np.arange(3); x /= 2
x = np.arange(3); x *= 1.0
x = np.arange(3); x **= 2; print(x)
x = np.arange(3); x //= 2.0
x = np.arange(3.); x += 1j
t += 1
t - t
-t
~t
t + t
t * 2
~a
a & 1
a | b
a << 1
a % 0
b % 0
b // 0
b / 0
1 / np.array(0)
np.array([1.,0.,-1.])/0
np.float64(1)/0
np.int64(1)/0
np.int64(1)//0
np.int64(1)%0
np.float64(0)/0
np.sqrt(-1)
np.sqrt([-1.,4])
np.log(0)
np.log([-1, 0, 1])
np.arcsin(2)
np.exp(1000)
np.float64(1e308)*10
np.int8(127)+np.int8(1)
np.array([127],'i1')+np.int8(1)
np.uint8(0)-np.uint8(1)
np.uint8(255)+1
np.uint8(200)+100
np.array([200],'u1')+100
np.array([200],'u1')+300
np.int64(2)**-1
np.array([2])**-1
np.array([2.])**-1
2**np.array([-1])
np.power(0., -1)
np.array([1,2])**0.5
(-8.)**(1/3)
np.float64(-8.)**(1/3)
np.array([-8.])**(1/3)
np.arange(3)/np.arange(3)
np.mean([])
np.max([])
np.min(np.zeros((0,3)))
np.max(np.zeros((0,3)), axis=1)
np.max(np.zeros((0,3)), axis=0)
np.sum([])
np.prod([])
np.std([])
np.var([1], ddof=1)
np.median([])
np.percentile([], 50)
np.percentile([1,2], 101)
np.percentile([1,2,3], [0, 25.5, 100])
np.argmax([])
np.average([1,2,3], weights=[0,0,0])
np.average([1,2,3], weights=[1,2])
np.average(b, weights=[1,2,3])
np.average(b, axis=0, weights=[1,2,3])
np.histogram([1,2,3], bins=0)
np.histogram([1,2,3], bins=[3,2,1])
np.histogram([1,np.nan,3])
np.histogram([1,2,3], range=(3,1))
np.histogram([], bins=3)
np.bincount([-1,2])
np.bincount([1.5,2])
np.bincount([[1,2]])
np.digitize([1,2],[1,3,2])
np.interp(1, [1,2],[1])
np.interp([0,1.5,5],[1,2,3],[10,20,30])
np.interp(1, [], [])
np.diff(5)
np.diff(a, n=-1)
np.gradient([1])
np.gradient(a, [1,2])
np.trapz([1,2,3],[1,2])
np.convolve([], [1])
np.convolve(b, [1])
np.correlate([1,2],[1], mode='foo')
np.polyfit([1,2],[1,2],5)
np.polyfit([1,2],[1,2,3],1)
np.polyfit([],[],1)
np.roots([[1,2]])
np.roots([0,0])
np.linalg.inv(np.ones((2,2)))
np.linalg.inv(np.ones((2,3)))
np.linalg.inv(5)
np.linalg.solve(np.ones((2,2)), [1,2])
np.linalg.solve(m, np.ones(4))
np.linalg.det(np.ones((2,3)))
np.linalg.cholesky(-m)
np.linalg.eig(np.array([[np.nan,1],[1,1]]))
np.linalg.norm(b, 'foo')
np.linalg.norm(a, ord='fro')
np.linalg.lstsq(m, np.ones(4))
np.linalg.matrix_power(np.ones((2,3)), 2)
np.linalg.matrix_power(m, 1.5)
np.linalg.matrix_power(np.zeros((2,2)), -1)
np.zeros(-1)
np.zeros((2,-3))
np.zeros(2.5)
np.zeros('a')
np.zeros((2,3.0))
np.zeros(2,3)
np.zeros(3, 4, 5)
np.ones(2, foo=1)
np.zeros()
np.array()
np.array(1,2,3)
np.array([1,2], foo=3)
np.array([1,2,[3]])
np.array([[1,2],[3]])
np.array([[1,2],[3,4,5]], dtype=float)
np.array([1,2,'a'], dtype=float)
np.array(['a','b'], dtype=int)
np.array([None, 1])
np.array([None, 1], dtype=float)
np.array([1, None], dtype=int)
np.array({1,2})
np.array({'a':1})
np.array(range(3))
np.array([1,2], dtype='foo')
np.array([1,2], dtype='float')
np.array([1,2], 'x')
np.dtype('foo')
np.dtype(3)
np.foo
np.linalg.foo
np.random.foo
np.arange()
np.arange(1,2,0)
np.arange(1,5,-1)
np.arange(1, 2, 3, 4, 5)
np.arange('a')
np.arange(1.5, 3)
np.arange(3, dtype=bool)
np.arange(0, 1, 0.1)
np.arange(1j)
np.linspace(0,1)
np.linspace(0,1,5.0)
np.linspace(0,1,-1)
np.linspace(0,1,3,retstep=True)
np.linspace(0,1,num='a')
np.logspace(0,2,3)
np.geomspace(0,10)
np.geomspace(1,1000,4)
np.eye(2.5)
np.eye(-1)
np.identity(2)
np.full(3)
np.full((2,2), [1,2])
np.full(2, [1,2,3])
np.meshgrid([1,2],[3,4,5],indexing='zz')
np.fromstring('1 2 3', sep=' ')
np.fromstring('1 a 3', sep=' ')
np.fromfunction(lambda i, j: i+j, (2,2))
np.tile([1,2],(2,2))
np.repeat([1,2],[1,2,3])
np.repeat([1,2], -1)
np.random.rand(-1)
np.random.randint(5,2)
np.random.randint(0)
np.random.choice([], 2)
np.random.choice(3, 5, replace=False)
np.random.choice(3, p=[0.5,0.5])
np.random.choice(3, p=[0.5,0.6,0.1])
np.random.normal(0,-1)
np.random.normal(0,1,size='a')
np.random.poisson(-1)
np.random.exponential(-1)
np.random.binomial(10, 1.5)
np.random.uniform(0, np.inf)
np.random.seed(-1)
np.random.seed('a')
np.random.seed(1.5)
np.random.permutation('a')
np.random.shuffle(5)
np.random.rand(2.5)
np.random.randn('a')
np.random.randint(0,10,size=-2)
np.random.multivariate_normal([0,0],[[1,2,3]])
np.random.multivariate_normal([0,0],[[1,2],[2,1]])
np.random.gamma(-1)
np.random.beta(0,1)
np.random.default_rng(-1)
np.random.default_rng('a')
np.random.default_rng(0).integers(5,2)
np.random.default_rng(0).choice(3,5,replace=False)
a[10]
a[-7]
b[3]
b[0,4]
b[0,0,0]
b[3,0]
b[:,4]
a[1.0]
a[1.5]
a['x']
a[1:2:0]
a[1.0:2]
a[None,0]
a[[0.5]]
a[[10]]
a[[True,False]]
a[np.array([True,False])]
b[[True,False]]
b[t]
b[:, t]
b[[0,1],[0,1,2]]
b[[0,1],[4,0]]
z[0]
z[()]
z[...]
z[None]
len(z)
list(z)
e[0]
e[-1]
e.max()
st['foo']
st[0]['foo']
st[0][5]
st['i','f']
st[['i','zz']]
st[['i','f']]
st.i
s[5]
a[[]]
a[{}]
a[1,2]
a[slice(None), 0]
a[...,...]
a[b]
a[b>20]
a[a>2] = [1,2]
a[t]
np.take(a, 10)
np.take(a, [1,2], mode='wrap')
np.put(a, 10, 1)
np.delete(a, 10)
np.delete(b, 5, axis=0)
np.delete(b, 0, axis=2)
np.insert(a, 10, 1)
np.append(b, [1,2,3], axis=0)
np.append(b, [[1,2,3]], axis=0)
np.concatenate([a, b])
np.concatenate([a, a], axis=1)
np.concatenate([])
np.concatenate(a, a)
np.concatenate([np.ones((2,3)), np.ones((3,2))])
np.concatenate([np.ones((2,3)), np.ones((2,3))], axis=2)
np.vstack([a, np.ones(3)])
np.hstack([b, np.ones((2,4))])
np.column_stack([a, np.ones(3)])
np.stack([a, np.ones(3)])
np.stack([])
np.vstack([])
np.hstack(a)
np.dstack([a,a]).shape
np.split(a, 4)
np.split(a, [2,4])
np.array_split(a, 4)
np.array_split(a, 0)
np.hsplit(z, 2)
np.vsplit(a, 2)
np.reshape(a, (4,2))
a.reshape(4,-1)
a.reshape(-1,-1)
a.reshape(2,3.0)
a.reshape('a')
a.resize(3)
a.shape = (4,2)
a.transpose(1,0)
b.transpose(0)
b.transpose(0,0)
np.transpose(b, (0,1,2))
b.swapaxes(0,2)
np.rollaxis(b, 3)
np.moveaxis(b, 0, 3)
np.squeeze(b, axis=0)
np.expand_dims(b, 5)
b.sum(axis=2)
b.sum(axis=(0,0))
b.sum(axis='a')
b.sum(axis=1.0)
b.sum(2)
np.sum(b, axis=-3)
np.mean(b, axis=2)
np.cumsum(b, axis=2)
np.sort(b, axis=2)
np.argsort(b, axis=5)
np.max(b, axis=2)
np.any(b, axis=2)
b.mean(foo=1)
np.sum(b, foo=1)
np.sum()
np.sin()
np.sin(1,2,3)
np.sin(a, foo=1)
np.sin('a')
np.sin(None)
np.sin([None])
np.sin(o)
np.add(1)
np.add(1,2,3)
np.add('a','b')
np.add('a', 1)
s + s
s + 'x'
s + 1
a + 'x'
a + None
None + a
a + [1,2]
a == 'x'
a == [1,2]
a == None
a < 'x'
a < None
s == 'ab'
s < 'b'
s == 1
b == a
o == 1
o < 1
o + 1
c < c
c > 1
max(c)
np.max(c)
np.sort([3+1j, 1, 2])
if a: pass
if a == 1: pass
if e: pass
bool(a)
bool(np.array([0]))
bool(a[:1])
not a
a and b
1 < a < 3
int(a)
float(a)
float(a[:1])
int(np.array([[3]]))
complex(a)
float(c[0])
int(c[0])
float(s[0])
int('3' + s[0])
a.astype('foo')
s.astype(float)
c.astype(float)
np.array([1.5,np.nan]).astype(int)
np.array([1e20]).astype(int)
np.array([300]).astype('u1')
np.array(['1','2']).astype(int)
np.array(['1.5']).astype(int)
np.float64('abc')
np.int64('abc')
np.int64('3.5')
np.int64(3.7)
np.int32(2**40)
np.uint8(-1)
np.uint8(300)
np.array([300], dtype='u1')
np.array([-1], dtype=np.uint8)
np.array(2**64)
np.array([2**63])
np.array(2**70, dtype=float)
np.array([1, 2**65], dtype=int)
d[0] - d[1]
d + 1
d + np.timedelta64(1,'M')
d + d
d - '2000-01-01'
np.datetime64('foo')
np.datetime64('2001-13-01')
np.timedelta64(1,'x')
np.where(a)
np.where(a, 1)
np.where([True,False],[1,2,3],[4,5])
np.choose([0,3],[[1,2],[3,4]])
np.select([a<1],[1,2])
np.piecewise(a,[a<1],[1,2,3])
np.vectorize(lambda x: x)([])
np.apply_along_axis(5, 0, b)
np.unique(b, axis=3)
np.searchsorted(a, 'x')
np.isnan('a')
np.isnan(None)
np.isnan(s)
np.isfinite([1,np.inf])
np.nan_to_num([np.nan, np.inf, -np.inf])
np.allclose(a, b)
np.allclose([1,2],[1,2,3])
np.array_equal(a,b)
np.testing.assert_allclose([1,2],[1,2.1])
np.testing.assert_equal([1,2],[1,3])
np.testing.assert_array_equal([1,2],[1,2,3])
np.testing.assert_almost_equal(1.0, 1.1)
np.testing.assert_array_almost_equal([1,2],[1,2.1])
np.clip(a, 4, 2)
np.clip(a)
a.clip()
np.round('a')
np.around(a, 'x')
a.round(1.5)
np.load('nofile.npy')
np.loadtxt('nofile.txt')
np.genfromtxt('nofile.txt')
np.savetxt('/nodir/x.txt', a)
np.save('/nodir/x.npy', a)
np.fromfile('nofile.bin')
np.broadcast_to(a, (2,5))
np.broadcast_arrays(a, np.ones(4))
np.broadcast_shapes((2,3),(4,))
np.unravel_index(20, (3,4))
np.ravel_multi_index((3,4),(3,4))
np.fill_diagonal(a, 1)
np.diag(np.ones((2,2,2)))
np.trace(a)
np.tri(3,2)
np.tril(a)
np.fft.fft([])
np.fft.fft(a, n=0)
np.fft.ifft(a, axis=2)
np.fft.fft2(a)
np.fft.fft('a')
np.fft.rfft(c)
np.hanning(0)
np.hanning(3)
np.vander([1,2,3],2)
np.poly1d([1,2,3])(2)
np.poly1d([])
np.poly1d('a')
np.meshgrid()
np.ix_([[1,2]])
np.r_[1:3, 'a']
np.r_['r',1:3]
np.c_[a, a]
np.c_[a, [1,2]]
np.mgrid[0:2,0:2]
np.ogrid[0:2:3j]
np.nditer(a, flags=['foo'])
np.seterr(all='foo')
np.set_printoptions(foo=1)
np.set_printoptions(precision='a')
np.array2string(a, foo=1)
np.array([1.0, 2.5, 1e10])
np.array([1e-10, 1])
np.array([1e-5, 1e5, 1])
np.array([123456789.123])
np.array([0.1+0.2])
np.array([1/3, 2/3], dtype='f4')
np.array([1/3], dtype='f2')
np.array([1e300, 1e-300])
np.array([np.nan, 1, np.inf, -np.inf])
np.array([True, False])
np.array(['a', 'bcd'])
np.array([b'a', b'bcd'])
np.array([1+2j, 3.25-4j])
np.array([1e10+1j, 1e-10j])
np.array([None, 'a', 1.5], dtype=object)
np.array([[1,2],[3,4]], dtype=object)
np.array([], dtype=int)
np.zeros((0,3))
np.zeros((2,0))
np.zeros((2,0,3))
np.arange(2000)
np.arange(2000).reshape(40,50)
np.arange(1200).reshape(10,10,12)
np.random.rand(3,3)
np.random.rand(100)
np.random.rand(5,20)
np.eye(4)
np.ones((2,2,2))
np.float32(1/3)
np.float16(1/3)
np.float64(1e22)
np.float64(1e16)
np.float64(123456789012345678)
np.float32(16777216)
np.float32(1e10)
np.float32(1e-10)
np.complex64(1+1j/3)
np.complex128(1e20+1e-20j)
np.int8(-3)
np.uint64(2**63)
np.bool_(True)
np.str_('abc')
np.bytes_(b'abc')
np.datetime64('2001-01-01T12:30')
np.timedelta64(5,'D')
np.void(b'ab')
np.float64('nan')
np.float64('-inf')
-np.float64(0)
np.array(-0.0)
print(np.float32(0.1), np.float64(0.1), np.float16(0.1))
print(np.array([1.5, 2]), np.array([[1,2],[3,4]]))
print([np.float64(1), np.int64(2), np.float32(3)])
print((np.float32(0.1),), {'a': np.float64(2)})
print(np.array([1.123456789, 2.1]))
print(np.array([1e-20, 1.0]))
print(np.array([100000000.0, 1.0]))
print(np.array([1e8, 1.5]))
print(np.array([1e15, 1e16]))
print(np.array([1e16, 1.0]))
print(np.array([0.00001, 123456]))
print('%s %r' % (a, a))
print('%d' % np.int64(3), '%.3f' % np.float32(0.1), '%5.2f' % np.float64(2))
print('{} {:.2f} {:>8}'.format(np.float64(0.1), np.float64(1/3), np.int64(5)))
print(f'{np.float32(0.1)} {np.float32(0.1):.3f} {a} {np.int64(5):03d} {np.int64(255):x}')
print('{:.2f}'.format(np.array(1.234)))
print('{:.2f}'.format(a))
print('%.2f' % a[1], '%s' % b[0], '%d' % b[0,1])
print('%.2f' % a)
print('%d' % np.array([3]))
print(str(a), repr(a), a.__str__())
np.array2string(a, separator=', ')
np.array2string(np.array([1.23456,2]), precision=2)
np.array2string(a, formatter={'float_kind': lambda x: '%.1f' % x})
np.array_str(a), np.array_repr(a)
np.set_printoptions(precision=3); print(np.random.rand(3))
np.set_printoptions(suppress=True); print(np.array([1e-10, 1.5, 1e5]))
np.set_printoptions(threshold=5); print(np.arange(10.))
np.set_printoptions(threshold=5, edgeitems=1); print(np.arange(100).reshape(10,10))
np.set_printoptions(linewidth=40); print(np.arange(30))
np.set_printoptions(formatter={'float': '{:5.1f}'.format}); print(a)
np.set_printoptions(precision=3, suppress=True); print(np.array([[1.23456e-5, 1],[1000.5, 2]]))
with np.printoptions(precision=2): print(np.array([1.23456]))
np.get_printoptions()
np.format_float_positional(0.1), np.format_float_scientific(12345.678, precision=2)
np.base_repr(10,2), np.binary_repr(5, width=8), np.base_repr(255,16)
a.tolist(), b.tolist(), c.tolist(), s.tolist()
a.dtype, b.dtype, c.dtype, s.dtype, st.dtype
print(a.dtype, b.dtype, c.dtype, s.dtype, st.dtype)
repr(np.dtype('f4')), str(np.dtype('>i4')), np.dtype('S5'), np.dtype('U3')
np.dtype([('a','f8'),('b','i4',(2,))])
np.dtype({'names':['a','b'],'formats':['f8','i4']})
a.dtype.name, a.dtype.kind, a.dtype.itemsize, a.dtype.type
type(a[0]), type(b[0,0]), type(c[0]), type(s[0]), type(st[0]), type(a)
st
st[0]
st['f']
print(st)
print(st[0])
d
d[0]
print(d)
print(d[1]-d[0])
np.array(['NaT','2001-01-01'],dtype='M8[D]')
np.arange('2001-01','2001-04',dtype='M8[M]')
np.ma.array([1,2,3],mask=[0,1,0])
print(np.ma.array([1.5,2,3],mask=[0,1,0]))
np.ma.masked
np.ma.array([1,2,3],mask=[0,1,0]).mean()
np.ma.masked_where(a>2,a)
np.ma.masked_invalid([1,np.nan])
np.matrix([[1,2],[3,4]])
print(np.matrix([[1,2],[3,4]]))
np.matrix('1 2; 3 4') * np.matrix('1;1')
np.poly1d([1,2,3])
print(np.poly1d([1,2,3]))
print(np.poly1d([1,0,-1], variable='t'))
np.polynomial.Polynomial([1,2,3])
print(np.polynomial.Polynomial([1,2,3]))
np.finfo(float)
print(np.finfo(np.float32))
np.iinfo('i4')
print(np.iinfo(np.int8))
np.finfo(float).eps, np.finfo('f4').max, np.iinfo('i8').min
np.nan, np.inf, np.pi, np.e, np.newaxis
np.ufunc, np.sin, np.add
np.sin.nin, np.add.nout, np.add.identity, np.add.types[:3]
np.ndarray, np.float64, np.dtype
np.s_[1:2, ...]
np.index_exp[1:2]
np.c_[[1,2],[3,4]]
np.ix_([0,1],[2])
list(np.ndenumerate(np.array([[1,2],[3,4]])))
list(np.ndindex(2,2))
[x for x in np.nditer(np.array([1,2]))]
list(np.broadcast([1,2],[[3],[4]]))
list(b.flat)[:3]
a.flags
a.nbytes, a.itemsize, a.strides, a.size, a.ndim, a.shape
a.T.shape, b.T.strides
np.linalg.eig(np.diag([1.,2.]))
np.linalg.svd(np.diag([1.,2.]))
np.linalg.solve([[3,1],[1,2]],[9,8])
np.linalg.inv([[1,2],[3,4]])
np.linalg.det([[1,2],[3,4]])
np.linalg.lstsq([[1,1],[1,2],[1,3]],[1,2,2],rcond=None)
np.polyfit([0,1,2,3],[0,0.8,0.9,0.1],2)
np.polyfit([0,1,2,3],[0,0.8,0.9,0.1],2,full=True)
np.polyfit([0,1,2,3,4],[0,0.8,0.9,0.1,0.2],1,cov=True)
np.histogram([1,2,1],bins=[0,1,2,3])
np.histogram(np.random.randn(100))
np.histogram2d([1,2,3],[1,2,3],bins=2)
np.unique([3,1,1,2], return_counts=True, return_index=True, return_inverse=True)
np.fft.fft([1,2,3,4])
np.fft.fftfreq(5, 0.1)
np.fft.rfft([1,2,3])
np.convolve([1,2,3],[0,1,0.5])
np.gradient([1,4,9,16.])
np.meshgrid([1,2],[3,4])
np.where([True,False])
np.nonzero([0,1,2])
np.argwhere([[0,1],[1,0]])
np.cov([[1,2,3],[1,2,4]])
np.corrcoef([1,2,3],[1,2,4])
np.percentile([1,2,3,4],[25,50])
np.quantile([1,2,3,4],0.3)
np.quantile([1+2j,3],0.5)
np.median([1+2j,3,5])
np.percentile(np.array([1,2,3],dtype=object), 50)
np.median(np.array([1,2,3],dtype=object))
np.mean(np.array([1,2,3],dtype=object))
np.std(np.array([1,2,3],dtype=object))
np.sum(np.array(['a','b'],dtype=object))
np.sum(s)
np.mean(s)
np.max(s)
np.sort(s)
np.mean(t), np.sum(t), t.mean(dtype='f4')
np.mean(np.array([1,2],'f4'))
np.mean(np.array([1,2],'i1'))
np.sum(np.array([200,100],'u1'))
np.sum(np.array([200,100],'i2')).dtype
np.cumsum(np.array([200,100],'u1')).dtype
np.prod(np.array([2,3],'i4')).dtype
np.abs(np.int8(-128))
abs(np.array([-128],'i1'))
np.round(2.5), np.round(3.5), np.round(-0.5), round(np.float64(2.567),2), round(np.float64(2.5))
np.round(np.array([1.234,5.678]),1)
np.floor(2.7), np.ceil([1.2]), np.trunc(-1.7), np.rint(2.5), np.fix(-1.5)
np.sign(-3.2), np.sign([1,-2,0])
np.mod(-7,3), np.remainder(-7,3), np.fmod(-7,3), -7 % np.int64(3)
np.divmod(7,-3), divmod(np.float64(7),3)
7 // np.float64(2), np.int64(7)//2, np.float32(7)//2
np.int32(5)/2, np.int32(5)*2.5, np.float32(1)+1, np.float32(1)+np.float64(1)
type(np.int32(5)+1), type(np.int32(5)+1.0), type(np.float32(1)*2), type(np.float32(1)*2.0), type(1+np.int8(1)), type(np.bool_(1)+1)
True + np.True_
np.True_ & True, np.True_ and 5, not np.True_, ~np.True_, np.True_ == 1
np.True_ - np.False_
-np.True_
np.sqrt(4), np.sqrt([4,9]), np.sqrt(-1+0j), np.emath.sqrt(-1)
np.power(2,3), np.power(2,-1)
np.power([2,3],-1.0)
np.log10(1000), np.log2(8), np.log1p(0), np.exp(1), np.expm1(0)
np.sin(np.pi), np.cos(np.pi/2), np.tan(np.pi/2)
np.arctan2(1,-1), np.hypot(3,4), np.degrees(np.pi), np.radians(180)
np.angle(1j), np.angle(1j, deg=True), np.abs(3+4j), np.conj(1+2j), np.real(1+2j), np.imag([1+2j])
np.isclose(1,1+1e-9), np.allclose([1,2],[1,2])
np.any([0,1]), np.all([0,1]), np.alltrue([1]), np.sometrue([0])
np.maximum([1,5],[2,3]), np.minimum(1,2), np.fmax(np.nan,1)
np.argmax([1,3,2]), np.argmin(b), np.argmax(b,axis=1), b.argmax()
np.argsort([3,1,2]), np.lexsort(([1,2],[2,1])), np.searchsorted([1,2,3],2.5)
np.clip([1,5,10],2,8), np.ptp([1,5])
np.diff([1,4,9]), np.ediff1d([1,2,4]), np.cumsum([1,2]), np.cumprod([1,2,3])
np.dot([1,2],[3,4]), np.inner([1,2],[3,4]), np.outer([1,2],[3,4]), np.cross([1,0,0],[0,1,0])
np.trace(b), np.diag([1,2]), np.diag(b), np.tril(np.ones((3,3))), np.triu(b)
np.roll([1,2,3],1), np.rot90(b), np.flip([1,2]), np.fliplr(b), np.flipud(b)
np.tile([1,2],2), np.repeat([1,2],2), np.pad([1,2],1), np.insert([1,2],1,5), np.delete([1,2,3],0), np.append([1],[2,3])
np.array_split([1,2,3],2), np.split(b,3), np.hsplit(b,2)
np.in1d([1,2],[2]), np.isin([1,2],[2]), np.intersect1d([1,2],[2,3]), np.union1d([1],[2]), np.setdiff1d([1,2],[2]), np.setxor1d([1],[2])
np.bincount([0,1,1]), np.digitize([0.5,1.5],[0,1,2])
np.interp(1.5,[1,2],[10,20]), np.trapz([1,2,3])
np.apply_along_axis(np.sum,0,b), np.apply_over_axes(np.sum,b,[0,1])
np.vectorize(lambda x: x+1)([1,2]), np.frompyfunc(lambda x: x+1,1,1)([1,2])
np.fromiter(range(3),int), np.frombuffer(b'\\\\x01\\\\x02',dtype='u1')
np.char.upper(['a']), np.char.add(['a'],['b'])
np.indices((2,2)), np.diag_indices(2), np.tril_indices(2)
np.packbits([1,0,1]), np.unpackbits(np.array([5],'u1'))
np.bitwise_and(5,3), 5 & np.int64(3), np.left_shift(1,3), np.invert(5)
np.gcd(12,18), np.lcm(4,6)
np.kron([1,2],[1,1]), np.vander([1,2],3)
np.nanmean([1,np.nan]), np.nansum([np.nan]), np.nanmax([1,np.nan]), np.nanstd([1,2,np.nan])
np.nanmean([np.nan])
np.nanmax([np.nan])
np.count_nonzero([0,1,2]), np.flatnonzero([0,1]), np.argpartition([3,1,2],1)
np.result_type('f4','i4'), np.promote_types('i8','u8'), np.can_cast('f8','f4'), np.min_scalar_type(300), np.common_type(a)
np.isscalar(3), np.isreal(1j), np.iscomplexobj(c), np.isrealobj(a), np.ndim(5), np.shape([[1]]), np.size(b)
np.iterable(5), np.iterable([1])
np.mintypecode(['f','d'])
np.MAXDIMS
np.little_endian
np.float_ is np.float64, np.int_ is np.int64, np.intp, np.intc, np.single, np.double, np.csingle, np.longlong
np.arange(10)[::-1]
x = np.arange(5); x[[0,2]] = -1; print(x)
x = np.arange(5); y = x; y[0] = 9; print(x)
x = np.arange(5); y = x[:]; y[0] = 9; print(x)
x = np.zeros(3, int); x[0] = 2.9; print(x)
x = np.zeros(3, int); x[:] = [1.5, 2.5, -1.5]; print(x)
x = np.zeros(3, int); x[0] = np.nan
x = np.zeros(3, int); x[:] = np.array([np.nan, 1, 2]); print(x)
x = np.zeros(3, int); x += np.array([1,2,3]); print(x)
x = np.zeros((2,2)); x[:,0] = [1,2]; x[1] += 5; print(x)
x = np.zeros((2,2)); x[0] = [1,2,3]
x = np.zeros((2,2)); x[:,2] = 1
x = np.zeros((2,2)); x[2,0] = 1
x = np.zeros((2,2)); x[0,0,0] = 1
x = np.zeros(3); x[5] = 1
x = np.zeros(3); x[1.0] = 1
x = np.zeros(3); x['a'] = 1
x = np.zeros(3); x[[0,7]] = 1
x = np.zeros(3); x[np.array([True,False])] = 1
x = np.zeros(3); x[x==0] = [1,2]
x = np.zeros(3); x.append(4)
x = np.zeros(3); x.push(4)
x = np.zeros(3); x.foo = 3
x = np.zeros(3); x.shape = 4
x = np.zeros(3); x.size = 4
x = np.zeros(3); x.T = 4
x = np.zeros(3); x.dtype = int; print(x)
x = np.zeros(3); x.flags.writeable = False; x[0] = 1
x = np.broadcast_to(np.arange(3), (2,3)); x[0,0] = 1
del a[0]
a.mean()
a.mean(1)
a.max(key=1)
np.zeros(3).tolist(1)
np.array([[1,2],[3,4]]).index(1)
np.array([1,2]).count(1)
a.sort(reverse=True)
a.sort(axis=1)
sorted(a, reverse=True)
max(a), min(b[0]), sum(a), len(b), abs(-a)[:2]
max(b)
sum(b)
list(b)
set(a)
{a: 1}
hash(a)
a in [a]
3.0 in a, 3 in b, 'x' in s
[1,2] in b
np.array([1,2]) in [1]
a.any() and a.all()
a.item()
a.item(2), b.item(1,2), b.item((1,2))
a.item(10)
z.item(), float(z), int(z), z + 1, type(z+1)
round(z), abs(z), -z
round(a)
round(a[1:3]/3, 2)
divmod(a, 2)
a ** 2 ** 0.5
a // 0
pow(a, 2)
pow(2, a)
pow(a, 2, 3)
a @ a, np.dot(a, 2)
+a, -a, abs(a)
a > 2, (a > 2).sum(), np.sum(a > 2), (a > 2).mean()
(a > 2) & (a < 5)
a > 2 & a < 5
(a > 2) and (a < 5)
~(a > 2)
not (a > 2)
a[a > 2].sum()
a[(a > 2) | (a == 0)]
np.where(a > 2, a, -a)
np.where(a > 2)[0]
b[b % 2 == 0]
b[1:, ::2]
b[-1], b[:, -1], b[..., 0]
b[[0, 2]][:, [1, 3]]
b[[0, 1], [1, 2]]
b[np.ix_([0, 2], [1, 3])]
b.reshape(4, 3), b.reshape(-1), b.reshape(2, -1)
b.reshape(5, -1)
b.flatten(), b.ravel(order='F')
b.T, b.transpose()
b.sum(0), b.sum(axis=1), b.mean(axis=0), b.std(axis=1)
b.max(axis=0), b.argmax(axis=1), b.min()
b.cumsum(axis=1)
np.sort(b[::-1], axis=0)
np.concatenate([b, b], axis=0).shape
np.concatenate((a, [1, 2]))
np.vstack((a, a)).shape, np.hstack((a, a)).shape, np.column_stack((a, a)).shape
np.append(a, 5), np.append(b, b, axis=0).shape
np.arange(0, 1, 0.25), np.linspace(0, 1, 5), np.arange(5)*1.5
np.arange(10, 0, -3), np.arange(3.), np.arange(1, 4)
np.zeros((2, 3)), np.ones(3), np.eye(2), np.full((2,), 7.)
np.zeros(3, dtype=int), np.ones(2, 'i4'), np.zeros(2, complex), np.zeros(2, bool), np.zeros(2, str), np.zeros(2, object)
np.array([1, 2.5]), np.array([1, True]), np.array([1, 'a']), np.array([1+0j, 2])
np.array([[1, 2], [3, 4]]).dtype, np.array([1, 2], float), np.array((1, 2)), np.array([(1, 2), (3, 4)])
np.array(5), np.array([[5]]), np.array([]), np.array([[]]), np.array([[], []])
np.array('abc'), np.array(['abc']), np.array(b'abc'), np.array(None), np.array(True)
np.array([[1, 2], [3]], dtype=object)
np.array([np.zeros(2), np.zeros(3)])
np.array([np.zeros(2), np.zeros(2)])
np.asarray([1, 2]) is np.asarray(a)
np.asarray(a) is a, np.array(a) is a, np.array(a, copy=False) is a
np.random.seed(1); print(np.random.rand(2), np.random.randn(2), np.random.randint(0, 10, 3))
np.random.seed(1); print(np.random.normal(0, 1, 2), np.random.uniform(1, 2, 2), np.random.choice([1, 2, 3], 2), np.random.permutation(4))
np.random.seed(1); print(np.random.poisson(3, 3), np.random.exponential(1, 2), np.random.binomial(10, .5, 2), np.random.random((2, 2)))
np.random.seed(1); x = np.arange(5); np.random.shuffle(x); print(x)
np.random.default_rng(1).normal(size=2), np.random.default_rng(1).integers(0, 10, 3)
np.random.rand(2, 3).shape, np.random.random(), np.random.rand()
np.random.rand((2, 3))
np.random.randn(2.0)
np.random.randint(10, size=(2, 2))
np.random.randint(1.5, 3.5)
np.random.normal(size=(2, 2.0))
np.random.normal(mean=0)
np.random.uniform(1, 2, 3, 4)
np.random.choice(5.5)
np.random.choice([1,2], size=3, replace=False)
np.random.foo(1)
np.exp([1, 2]), np.exp('a')
np.exp([[1], [2, 3]])
np.sqrt([4, 'a'])
np.sin([1, 2], [3])
np.sin(x=1)
np.mean([1, 2], axis=1)
np.mean('abc')
np.mean(['a', 'b'])
np.mean([[1, 2], [3]])
np.mean(None)
np.mean({1, 2})
np.sum({1, 2})
np.sum([[1, 2], [3]])
np.max('a')
np.max(5)
np.max([1, 'a'])
np.min([None, 1])
np.std('a')
np.median(['a', 'b'])
np.median([1, 2, np.nan])
np.percentile([1, 2, np.nan], 50)
np.percentile([1, 2, 3], 'a')
np.percentile([1, 2, 3], 50, interpolation='lower')
np.percentile([1, 2, 3], 50, method='foo')
np.var([1, 2, 3], ddof=3)
np.std([1], ddof=1)
np.mean(np.zeros((0, 3)), axis=0)
np.corrcoef([1, 1, 1], [1, 2, 3])
np.corrcoef([1], [1])
np.cov([1])
np.histogram([1, 2, 3], bins=2.5)
np.histogram([1, 2, 3], bins='foo')
np.histogram(['a'])
np.histogram([1, 2, 3], bins=3, density=True)
np.histogram([1, 2, 3], normed=True)
np.histogram(np.arange(10), bins=[0, 5, 10], weights=[1, 2])
np.linspace(0, 1, 5, endpoint=False), np.linspace(1, 0, 3), np.linspace(0, 10, 3, dtype=int)
np.linspace([0, 1], [1, 2], 3)
np.linspace(0, 1, 0), np.linspace(0, 1, 1)
np.linspace('a', 1)
np.interp([1, 2], [1, 2], [3, 4, 5])
np.interp('a', [1, 2], [3, 4])
np.polyval([1, 2], 3), np.polyval([1, 2], [1, 2])
np.polyfit([1, 1, 1], [1, 2, 3], 1)
np.polyfit('a', [1], 1)
np.polyfit([1, 2], [1, 2], -1)
np.polyfit([1, 2, 3], [[1, 2, 3]], 1)
np.poly1d([1, 2]) + 1, np.poly1d([1, 2]) * np.poly1d([1, 0]), np.poly1d([1, 2]).roots
np.roots([1, -3, 2]), np.poly([1, 2])
np.convolve([1, 2, 3], [0, 1], 'same'), np.convolve([1, 2], [1, 2], 'valid')
np.convolve([1, 2], [1], mode='foo')
np.correlate([1, 2, 3], [0, 1, 0.5], 'full')
np.fft.fftshift([1, 2, 3, 4]), np.fft.fftfreq(4), np.abs(np.fft.fft([1, 0, 0, 0]))
np.fft.ifft(np.fft.fft([1, 2, 3]))
np.fft.rfftfreq(4, 0.5), np.fft.irfft([1, 2, 3])
np.fft.fftfreq(2.5)
np.fft.fft([1, 2], norm='foo')
np.fft.fft(5)
np.linalg.norm([3, 4]), np.linalg.norm(b), np.linalg.norm(b, axis=1), np.linalg.norm([1, 2], 1), np.linalg.norm([1, 2], np.inf)
np.linalg.eigvals([[2, 0], [0, 3]]), np.linalg.eigh([[2, 1], [1, 2]])
np.linalg.eig([[1, 2, 3], [4, 5, 6]])
np.linalg.eig(5)
np.linalg.svd([1, 2])
np.linalg.solve([[1, 2], [3, 4]], [[1], [2]])
np.linalg.solve([[1, 2], [2, 4]], [1, 2])
np.linalg.inv([[1, 2], [2, 4]])
np.linalg.cholesky([[2, 1], [1, 2]])
np.linalg.cholesky([[1, 2], [2, 1]])
np.linalg.det(5)
np.linalg.inv('a')
np.linalg.solve([['a']], [1])
np.cross([1, 0], [0, 1]), np.cross([1, 2, 3], [[1, 0, 0], [0, 1, 0]])
np.dot([1, 2], [1, 2, 3])
np.dot([[1, 2]], [[1, 2]])
np.matmul(1, 2)
np.matmul([1, 2], [1, 2, 3])
np.outer('a', 1)
np.meshgrid([1, 2], [3, 4], [5])[0].shape, np.mgrid[0:2, 0:3].shape, np.ogrid[0:2, 0:3][1].shape
np.mgrid[0:1:5j]
np.tile([[1, 2]], (2, 2)), np.repeat([[1, 2]], 2, axis=0)
np.repeat([1, 2], [1, 2, 3])
np.repeat([1,2], 1.5)
np.roll([1, 2, 3], -1), np.roll(b, 1, axis=0)[0]
np.pad([1, 2], (1, 2), 'constant', constant_values=9), np.pad([1, 2], 1, 'edge'), np.pad([[1]], 1, mode='reflect')
np.pad([1, 2], -1)
np.pad([1, 2], 1, 'foo')
np.flip(b, 0)[0], np.flip(b)[0], np.fliplr([[1, 2]])
np.fliplr([1, 2])
np.rot90([1, 2])
np.squeeze([[[1, 2]]]), np.expand_dims([1, 2], 0), np.atleast_2d([1, 2])
np.squeeze(np.zeros((2, 2)), 0)
np.swapaxes(b, 0, 1).shape, np.moveaxis(np.zeros((1, 2, 3)), 0, -1).shape
np.unique([3, 1, 1]), np.unique(['b', 'a', 'b']), np.unique([[1, 1], [1, 1]], axis=0)
np.unique([1, 'a'])
np.unique([1, None])
np.bincount([0, 1, 1, 3]), np.bincount([0, 1], weights=[0.5, 1.5]), np.bincount([], minlength=3)
np.digitize([0.1, 2.5], [0, 1, 2]), np.searchsorted([1, 2, 3], [0, 4]), np.searchsorted([1, 2, 3], 2, side='right')
np.searchsorted([1, 2], 1, side='foo')
np.clip(a, 1, 3), a.clip(1, 3), np.clip(a, None, 3), np.clip(5, 1, 3)
np.clip(a, None, None)
np.isnan([1, np.nan]), np.isinf([np.inf]), np.nan == np.nan, np.isnan(np.nan)
np.isnan([None])
np.isnan(['a'])
np.nan_to_num(np.nan), np.nan_to_num([np.inf, 1], posinf=9)
np.loadtxt(['1 2', '3 4']), np.loadtxt(['1,2', '3,4'], delimiter=','), np.loadtxt(['# a', '1 2']), np.loadtxt(['1 2', '3 4'], unpack=True), np.loadtxt(['1 2'], usecols=1)
np.loadtxt(['1 a'])
np.loadtxt(['1 2', '3'])
np.loadtxt(['1,2'])
np.loadtxt(['1 2'], usecols=5)
np.loadtxt([])
np.loadtxt(['1.5'], dtype=int)
np.loadtxt(['a b'], dtype=str)
np.loadtxt(['1 x'], dtype={'names': ('a', 'b'), 'formats': ('i4', 'U3')})
np.genfromtxt(['1,,3'], delimiter=','), np.genfromtxt(['a,b', '1,2'], delimiter=',', names=True), np.genfromtxt(['1 a'])
np.genfromtxt(['1 2', '3'])
np.genfromtxt(['1 2', '3'], invalid_raise=False)
np.genfromtxt(['1 a', '2 b'], dtype=None)
np.genfromtxt(['1 a', '2 b'], dtype=None, encoding=None)
np.genfromtxt(['x y', '1 2'], skip_header=1), np.genfromtxt(['1 2'], usecols=(1,))
np.genfromtxt([])
import io; f = io.StringIO(); np.savetxt(f, b, fmt='%d', delimiter=','); print(f.getvalue())
import io; f = io.StringIO(); np.savetxt(f, a); print(f.getvalue())
import io; f = io.StringIO(); np.savetxt(f, a, header='h', footer='f', comments='%'); print(f.getvalue())
import io; f = io.StringIO(); np.savetxt(f, np.zeros((2,2,2)))
import io; f = io.StringIO(); np.savetxt(f, ['a', 'b'])
import io; f = io.StringIO(); np.savetxt(f, ['a', 'b'], fmt='%s'); print(f.getvalue())
import io; f = io.StringIO(); np.savetxt(f, b, fmt=['%d', '%f'])
import io; f = io.StringIO(); np.savetxt(f, b, fmt='%d %d')
import io; f = io.BytesIO(); np.save(f, a); f.seek(0); print(np.load(f))
import io; f = io.BytesIO(b'abc'); np.load(f)
np.load('x', 1, 2, 3, 4, 5, 6, 7)
np.fromstring('1,2,3', sep=','), np.fromstring('1 2', dtype=int, sep=' ')
np.fromstring('\\\\x01\\\\x02', dtype='u1')
np.vectorize(lambda x, y: x + y)([1, 2], 3), np.vectorize(abs, otypes=[float])([-1])
np.vectorize(lambda x: 1/x)([0])
np.apply_along_axis(lambda r: r.sum(), 1, b)
np.apply_along_axis(lambda r: r.foo, 1, b)
np.fromfunction(lambda i: i * 2, (3,)), np.fromiter((i * i for i in range(3)), float)
np.fromiter([1, 'a'], int)
np.piecewise([-1., 2.], [lambda x: x < 0], [0, 1])
np.select([a < 2, a > 3], [a, a * 10], default=-1)
np.lexsort(([3, 1], [1, 1])), np.argsort([[2, 1], [1, 2]]), np.argsort(['b', 'a'])
np.sort([3, 'a']), np.sort([2, None])
np.sort([[3, 1], [2, 4]], axis=None), np.sort([3, 1])[::-1]
np.sort(5)
np.sort([1, 2], kind='foo')
np.sort([1, 2], order='a')
np.isclose([1, np.nan], [1, np.nan]), np.isclose(np.nan, np.nan, equal_nan=True)
np.array_equal([1, 2], [1, 2]), np.array_equal([1], [1, 2]), np.array_equiv([1], [1, 1])
with np.errstate(divide='raise'): print(1 / np.zeros(1))
with np.errstate(invalid='raise'): print(np.sqrt(-1))
with np.errstate(all='ignore'): print(np.array([1., 0]) / 0)
with np.errstate(over='raise'): print(np.exp(1000))
np.seterr(all='warn')
np.geterr()
np.int8(200)
np.array([1, 2], dtype=np.int8) * 100
np.array([100], dtype=np.int8) + np.int8(100)
np.int8(100) + np.int8(100)
np.int32(2**31 - 1) + np.int32(1)
np.int64(2**63 - 1) + 1
2**63 + np.int64(1)
np.int64(2)**63
np.int64(2)**64
np.arange(3)**2.0, 2**np.arange(3), np.arange(3)**-1.0
np.arange(3)**-1
np.float64(10)**400
np.float64(0)**-1
np.float32(1e38)*10
np.int64(5) / 0
np.float64(1) % 0
np.array([5]) % 0
np.uint8(5) - np.uint8(10), np.uint8(5) - 10, -np.uint8(5)
np.bool_(True) + np.bool_(True), np.True_ * 3
np.str_('a') + 'b', np.str_('abc')[1], len(np.str_('abc'))
np.datetime64('2020-01-01') + 5, np.datetime64('2020-03-01') - np.datetime64('2020-02-01')
np.datetime64('2020-01-01') > np.datetime64('2019-01-01'), np.datetime64('2020-01-01').astype('M8[M]')
np.arange('2020-01-01', '2020-01-04', dtype='datetime64[D]')
np.datetime64('2020-01-01') + np.datetime64('2020-01-01')
np.timedelta64(1, 'D') / np.timedelta64(1, 'h'), np.timedelta64(1, 'D') * 2
np.busday_count('2020-01-01', '2020-02-01'), np.is_busday('2020-01-01')
np.char.upper('a'), np.char.split('a b'), np.char.replace(['ab'], 'a', 'c'), np.char.count('aa', 'a')
np.char.add('a', 1)
np.char.upper(5)
st['i'].sum(), st[st['f'] > 3], st[0]['s'], st['s'][1]
st[0] = (1, 2); 
st[0] = (9, 9.5, 'z'); print(st)
st['i'] = 5; print(st)
st['new'] = 5
st.dtype.names, st.dtype.fields['i'], st.dtype['f'], len(st.dtype)
np.sort(st, order='f'), np.argsort(st, order=['s'])
np.sort(st, order='zz')
np.rec.array([(1, 2.)], dtype=[('a', int), ('b', float)]).a, np.rec.fromarrays([[1, 2], [3., 4.]], names='x,y')
st.view(np.recarray).i
np.rec.array([(1, 2.)]).foo
np.ma.array([1, 2, 3], mask=[1, 0, 0]) + 1, np.ma.array([1, 2]).foo
np.matrix([[1, 2]]).foo
np.matrix([[1, 2]]) * np.matrix([[1, 2]])
np.matrix([[1, 2], [3, 4]]).I, np.matrix([[1, 2]]).T, np.matrix([[1, 2], [3, 4]])[0], np.matrix([[1, 2], [3, 4]])[0, 1]
np.mat('1 2; 3')
np.bmat('a b')
np.copyto(a, 5); print(a)
np.copyto(a, 'x')
np.put(a, [0, 1], [9]); print(a)
np.place(a, a > 2, [0]); print(a)
np.putmask(a, a > 2, a * 10); print(a)
np.fill_diagonal(m, 5); print(m)
a.fill(3); print(a)
a.fill('x')
a.fill([1, 2])
a.sort(); a.resize((2, 3)); print(a)
a.partition(2); print(a)
a.byteswap().byteswap(), a.newbyteorder().dtype
a.astype(int), a.astype('S'), a.astype(str), a.astype(bool), a.astype('f4').dtype, a.astype(complex)
a.astype(int, casting='safe')
a.astype('datetime64[D]')
np.array(['x']).astype(float)
np.array(['1', '']).astype(float)
np.array([1.7, -1.7]).astype('u1')
np.array([True, False]).astype(int), np.array([1, 0]).astype(bool), np.array(['True']).astype(bool)
np.array(['True', 'abc']).astype(bool)
np.array([b'12']).astype(int), np.array(['2020-01-01']).astype('M8[D]')
np.get_printoptions()['precision']
a.item(3,4)
a.mean(foo=2)
np.random.rand(a=2)
np.random.RandomState(1).normal(mean=0)
np.random.default_rng(1).normal(mean=0)
np.random.default_rng(1).integers()
np.int64(2**63-1)+1
np.int64(2**63-1)+np.int64(1)
2**63+np.int64(1)
np.int64(2**63-1)*2
{a:1}
round(z)
hasattr(a,'__round__'), hasattr(a,'__hash__')
import collections.abc; isinstance(a, collections.abc.Hashable), isinstance(a, collections.abc.Iterable), isinstance(np.float64(1), collections.abc.Hashable), isinstance(np.float64(1), collections.abc.Iterable), isinstance(np.float64(1), collections.abc.Sized)
import typing; isinstance(np.float64(1), typing.Iterable)
hasattr(np.float64(1),'__iter__'), hasattr(np.float64(1),'__len__'), hasattr(a,'__iter__')
np.iterable(np.float64(1)), np.iterable(a), np.iterable(z)
b.base is None, a[...].base is a, a[1:].base is a, b[0].base is b.base
np.nanpercentile([1, 2, 3], 50, interpolation='lower')
np.quantile([1+2j,3],[0.5,0.2])
f'{np.float32(0.1)} {np.bool_(1)} {np.int8(3)} {np.complex64(1)} {np.str_("a")} {np.datetime64("2001")} {np.float16(0.1)}'
print(np.finfo(np.float32), np.finfo(float), np.finfo('f2'))
np.finfo('f4')
np.ma.array([1]).foo
x = np.zeros(3,'u1'); x[0] = 300; x[1:] = -1; x[2] = np.int64(300); print(x)
np.array([300, -1], 'u1')
np.array([[1000, 2]], 'i1')
x = np.arange(3); x[0] = 2**70
x = np.arange(3); x[0] = 2**63
np.uint8([1, 256])
np.full(2, 300, 'u1')
np.fft.fftfreq(np.int64(4), 0.1)
np.fft.fft(a, axis=3)
np.array([200],'u1')+300, np.array([200],'u1')-1, np.array([200],'u1')*np.int64(2), np.array([1],'i1')+200, np.array([1],'i1')+128
np.array([1],'u2')+70000, np.array([1],'i2')-70000, np.maximum(np.array([1],'u1'), 300), np.array([1],'u1') & 300
np.array([200],'u1') > 300, np.array([200],'u1') == 456, np.array([1],'u1')-(-1), np.array([True])+300
'''


if __name__ == "__main__":
    print(lines())
