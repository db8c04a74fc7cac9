# the filter of a model neuron found again by reverse correlation
import numpy as np

np.random.seed(8)
n, lags = 20000, 20
stimulus = np.random.randn(n)
k = np.arange(lags)
true = np.exp(-k/4.0)*np.sin(2*np.pi*k/12.0)
true /= np.linalg.norm(true)
drive = np.convolve(stimulus, true)[:n]
rate = 1/(1 + np.exp(-4*(drive - 1)))
spikes = np.random.rand(n) < rate
spikes[:lags] = False
print(spikes.sum(), 'spikes')
where, = np.nonzero(spikes)
windows = stimulus[where[:, None] - k[None, :]]
sta = windows.mean(axis=0)
print(windows.shape)
print('correlation with the filter: %.3f' % np.corrcoef(sta, true)[0, 1])
np.set_printoptions(precision=2, suppress=True, linewidth=60)
print(sta/np.linalg.norm(sta))
X = np.column_stack([np.roll(stimulus, lag) for lag in range(lags)])[lags:]
w, res, rank, sv = np.linalg.lstsq(X, drive[lags:], rcond=None)
print('rank', rank, 'largest error %.1e' % np.abs(w - true).max() if np.abs(w - true).max() > 1e-10 else 'exact')
print(np.round(sv[[0, -1]]/np.sqrt(n), 2))
