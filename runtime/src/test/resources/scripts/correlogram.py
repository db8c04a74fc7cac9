# cross-correlogram of two spike trains with a common input
import numpy as np

rng = np.random.RandomState(12)
n = 5000
common = rng.rand(n) < 0.02
a = common | (rng.rand(n) < 0.01)
b = np.roll(common, 3) | (rng.rand(n) < 0.01)
print(a.dtype, a.sum(), b.sum(), (a & b).sum(), (a ^ b).sum())
lags = np.arange(-10, 11)
count = np.correlate(b.astype(int), a.astype(int), mode='full')[n - 1 + lags]
for lag, c in zip(lags, count):
    print('%4d %s' % (lag, '#'*int(c//4)))
print('peak at lag', lags[count.argmax()])
expected = a.mean()*b.mean()*n
print('expected by chance %.2f' % expected)
kernel = np.ones(5)/5
smooth = np.convolve(count, kernel, mode='same')
print(np.round(smooth, 1))
print(np.convolve([1, 2, 3], [0, 1, 0.5], 'valid'), np.convolve([1, 2, 3], [0, 1, 0.5]))
