# interspike intervals of a gamma-like spike train and their histogram
import numpy as np

np.set_printoptions(precision=3, suppress=True)
rng = np.random.RandomState(42)
isi = rng.exponential(8.0, 400) + 2.0
spikes = np.cumsum(isi)
print('last spike at %.2f ms' % spikes[-1])
print('rate: %.2f Hz' % (1e3*len(spikes)/spikes[-1]))
counts, edges = np.histogram(isi, bins=np.arange(0, 50, 5))
print(counts)
print(edges)
print('mode bin:', edges[counts.argmax()], '-', edges[counts.argmax() + 1])
density, _ = np.histogram(isi, bins=9, range=(0, 45), density=True)
print(density)
print('integral:', round(float((density*5).sum()), 3))
print('CV = {:.4f}'.format(isi.std(ddof=1)/isi.mean()))
print('quartiles', np.percentile(isi, [25, 50, 75]))
local = 2*np.abs(np.diff(isi))/(isi[1:] + isi[:-1])
print('CV2 = %.4f' % local.mean())
bursts = np.split(np.arange(isi.size), np.where(isi > 20)[0])
print(len(bursts), 'groups, longest', max(len(b) for b in bursts))
print('serial correlation %.4f' % np.corrcoef(isi[:-1], isi[1:])[0, 1])
