"""Times whole-array operations, JPyLab beside NumPy in turns, and prints a Markdown table.

usage: /usr/bin/python3 scripts/benchmarks/arrays.py [--only TEXT] [--sizes 3,6,7] [--budget S] [--processor] [--jpylab PATH]

Each operation runs first in NumPy, then in JPyLab, within the same seconds. The times are milliseconds of the clock, the
smallest of many repetitions (with --processor those of the calling thread alone, for a busy machine); JPyLab's first call, which is interpreted and loads
classes, is a column of its own.
"""
import argparse
import os
import platform
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PYTHON = '/usr/bin/python3'
MATRICES = {3: 100, 6: 500, 7: 1000}  # rows and columns, at each exponent
SETUP = """
import numpy as np
n = 10**{exponent}
rng = np.random.RandomState(1)
gen = np.random.default_rng(1)
a, b = rng.rand(n), rng.rand(n) + 0.5
"""
MORE = {
    'f, g': 'f, g = a.astype("f4"), b.astype("f4")',
    'c, d': 'c, d = a + 1j*b, b - 1j*a',
    'i, j': 'i, j = rng.randint(0, n, n), rng.randint(1, 1000, n)',
    'k': 'k = rng.randint(0, 100, n).astype("i4")',
    'm, row, col': 'm = a.reshape(-1, 100); row, col = m[0].copy(), m[:, :1].copy()',
    's': 's = np.sort(a)',
    'mask': 'mask = a > 0.5',
    'prime': 'prime = a[:{997}]',
    'A, B, S, v': 'A, B = rng.rand({m}, {m}), rng.rand({m}, {m}); S = A @ A.T; v = rng.rand({m})',
}  # fmt: skip
PRIMES = {3: 997, 6: 999983, 7: 9999991}
GROUPS = {
    'elementwise': [
        'a + b', 'a * b', 'a / b', 'a * 2.0', '1.0 - a', '-a', 'abs(a)', 'np.sqrt(a)', 'np.exp(a)', 'np.log(b)',
        'np.sin(a)', 'np.cos(a)', 'np.tan(a)', 'np.arctan(a)', 'np.tanh(a)', 'a ** 2', 'a ** 1.5', 'np.power(b, a)',
        'np.floor(a)', 'np.rint(a)', 'a // 0.1', 'a % 0.1', 'np.maximum(a, b)', 'np.hypot(a, b)', 'np.arctan2(a, b)',
        'np.clip(a, 0.2, 0.8)', 'a > b', 'a == 0.5', '(a > 0.2) & (a < 0.8)', '~mask', 'np.isnan(a)',
        'np.where(mask, a, b)', 'np.where(a > b, a, 0.0)', 'a += b', 'np.add(a, b, a)', 'a.astype("f4")',
        'a.astype(int)', 'j.astype(float)', 'mask.astype(float)', 'i + j', 'i * j', 'i // j', 'i % j', 'i + a', 'k * 2', 'k + a',
        'f + g', 'f * 2', 'f + a', 'np.exp(f)', 'np.sin(f)', 'c + d', 'c * d', 'abs(c)', 'np.exp(c)',
        'm + row', 'm * col', 'm - row[:, None].T', 'a[::2] + b[::2]', 'm.T + m.T', 'a[:, None] * a[:3]',
    ],
    'reductions': [
        'a.sum()', 'a.mean()', 'a.std()', 'a.max()', 'a.argmax()', 'a.prod()', 'np.cumsum(a)', 'np.cumprod(b)', 'mask.any()', '(a < 2).all()',
        'mask.sum()', 'np.count_nonzero(mask)', 'i.sum()', 'i.max()', 'k.sum()', 'f.sum()', 'c.sum()', 'np.ptp(a)',
        'm.sum(0)', 'm.sum(1)', 'm.mean(0)', 'm.std(1)', 'm.max(0)', 'm.max(1)', 'm.argmax(1)', 'np.cumsum(m, 0)', 'np.diff(a)',
        'np.median(a)', 'np.percentile(a, 90)', 'np.histogram(a, 100)', 'np.bincount(k)', 'np.interp(a, s[:100], s[:100])',
        'np.nansum(a)', 'np.convolve(a, s[:20])',
    ],
    'indexing': [
        'a.copy()', 'a[::2].copy()', 'a[::-1].copy()', 'm.T.copy()', 'a[mask]', 'a[i]', 'a.take(i)', 'm[:, 3].copy()', 'm[i[:50] % len(m)]',
        'a[mask] = 0.0', 'a[i] = 1.0', 'a[i] = b', 'a[5:-5] = b[5:-5]', 'a[::2] = 1.0', 'np.nonzero(mask)', 'np.concatenate([a, b])',
        'np.repeat(a, 2)', 'np.tile(a, 2)', 'np.roll(a, 3)', 'np.zeros(n)', 'np.ones(n)', 'np.arange(n)', 'np.linspace(0, 1, n)',
        'np.stack([a, b], 1)', 'np.vstack([a, b])', 'np.outer(a[:1000], b[:1000])', 'a.tolist()',
    ],
    'sorting': ['np.sort(a)', 'np.sort(s)', 'np.argsort(a)', 'np.sort(i)', 'np.sort(k)', 'np.argsort(i)', 'np.unique(a)', 'np.unique(k)',
                'np.searchsorted(s, a)', 'np.partition(a, n//2)', 'np.sort(f)', 'np.sort(m, 1)', 'np.isin(k, k[:50])'],
    'fft': ['np.fft.fft(a)', 'np.fft.ifft(c)', 'np.fft.rfft(a)', 'np.fft.irfft(c)', 'np.fft.fft(prime)', 'np.fft.fft2(m)', 'np.fft.fft(m)'],
    'random': ['rng.rand(n)', 'rng.randn(n)', 'rng.randint(0, 100, n)', 'rng.exponential(1.0, n)', 'rng.poisson(3.0, n)', 'rng.permutation(n)',
               'rng.choice(a, 100)', 'gen.random(n)', 'gen.normal(size=n)', 'gen.integers(0, 100, n)', 'gen.exponential(1.0, n)', 'gen.poisson(3.0, n)'],
    'linalg': ['A @ B', 'A @ v', 'v @ v', 'A.T @ B', 'np.linalg.solve(A, v)', 'np.linalg.inv(A)', 'np.linalg.det(A)', 'np.linalg.svd(A)',
               'np.linalg.eig(A)', 'np.linalg.eigh(S)', 'np.linalg.qr(A)', 'np.linalg.cholesky(S)', 'np.linalg.lstsq(A, v, None)', 'np.linalg.norm(A)',
               'A.astype("f4") @ B.astype("f4")', 'np.einsum("ij,jk", A, B)', 'np.einsum("ij,ij->i", A, B)'],
}  # fmt: skip
HEAVY = {'np.linalg.svd(A)': 6, 'np.linalg.eig(A)': 6, 'a.tolist()': 6}  # the largest exponent they are tried at


def cases(sizes, only):
    for group, codes in GROUPS.items():
        for exponent in sizes:
            for code in codes:
                if exponent <= HEAVY.get(code, 7) and (only in code or only == group):
                    yield group, code, exponent


def setup(code, exponent):
    """The statements that make what the code uses, in an order in which each finds what it needs."""
    text = SETUP.format(exponent=exponent)
    words = set(''.join(c if c.isalnum() or c == '_' else ' ' for c in code).split())
    for names, line in MORE.items():
        if words & set(names.replace(',', ' ').split()):
            text += line.replace('{997}', str(PRIMES[exponent])).replace('{m}', str(MATRICES[exponent])) + '\n'
    return text


def measure(code, exponent, budget, clock):
    """Seconds of the first call and of the fastest repetition."""
    names = {}
    exec(setup(code, exponent), names)
    exec('def run(count):\n    global a\n    for _ in range(count):\n        %s\n' % code, names)
    run = names['run']
    start = clock()
    run(1)
    first = best = clock() - start
    count, end, repeats = 1, clock() + budget, 0
    while repeats < 3 or (clock() < end and repeats < 1000):
        start = clock()
        run(count)
        seconds = clock() - start
        best = min(best, seconds/count)
        if seconds < 0.002:
            count *= 2
        repeats += 1
    return first, best


def worker(budget, clock):
    """Answers each line `exponent code` with a line of two times."""
    while True:
        line = sys.stdin.readline()
        if not line.strip():
            break
        exponent, code = line.strip().split(' ', 1)
        print('=', *measure(code, int(exponent), budget, clock), flush=True)


class Side:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, universal_newlines=True)

    def times(self, code, exponent):
        self.process.stdin.write('%d %s\n' % (exponent, code))
        self.process.stdin.flush()
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit('ended at %s' % code)
            if line.startswith('= '):
                return [1e3*float(word) for word in line.split()[1:]]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--only', default='', help='operations whose text contains this, or a group')
    parser.add_argument('--sizes', default='3,6,7', help='exponents of ten')
    parser.add_argument('--budget', type=float, default=0.5, help='seconds each operation is repeated for')
    parser.add_argument('--processor', action='store_true', help='time of one thread instead of the clock')
    parser.add_argument('--jpylab', default=os.path.join(HERE, '..', '..', 'jpylab'))
    parser.add_argument('--here', action='store_true', help=argparse.SUPPRESS)
    options = parser.parse_args()
    clock = time.thread_time if options.processor else time.perf_counter
    if options.here:
        return worker(options.budget, clock)
    script = [os.path.abspath(__file__), '--here', '--budget', str(options.budget)] + ['--processor']*options.processor
    theirs, ours = Side([PYTHON] + script), Side([options.jpylab] + script)
    sizes = [int(size) for size in options.sizes.split(',')]
    print('%s, %d processors, CPython %s' % (platform.machine(), os.cpu_count(), platform.python_version()))
    ratios = {}
    group = None
    for name, code, exponent in cases(sizes, options.only):
        if name != group:
            print('\n| %s | elements | NumPy ms | JPyLab ms | ratio | first call ms |\n|---|---|---|---|---|---|' % name)
            group = name
        _, numpy = theirs.times(code, exponent)
        first, jpylab = ours.times(code, exponent)
        ratios.setdefault((name, exponent), []).append((jpylab/numpy, code))
        size = '%d x %d' % ((MATRICES[exponent],)*2) if name == 'linalg' else '10^%d' % exponent
        print('| `%s` | %s | %.4g | %.4g | %.2f | %.3g |' % (code, size, numpy, jpylab, jpylab/numpy, first), flush=True)
    theirs.close()
    ours.close()
    print('\n| group | elements | operations | median ratio | within 1.5 | above 5 |\n|---|---|---|---|---|---|')
    for (name, exponent), rows in ratios.items():
        numbers = [ratio for ratio, _ in rows]
        above = ', '.join('`%s`' % code for ratio, code in rows if ratio > 5)
        print('| %s | 10^%d | %d | %.2f | %d | %s |' % (
            name, exponent, len(rows), statistics.median(numbers), sum(r <= 1.5 for r in numbers), above))  # fmt: skip


if __name__ == '__main__':
    main()
