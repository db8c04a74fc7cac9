# spike counts of a Poisson and of a bursting neuron
import numpy as np

rng = np.random.default_rng(2024)
poisson = rng.poisson(6.0, size=(50, 40))
bursting = rng.poisson(2.0, size=(50, 40))*3
for name, counts in {'poisson': poisson, 'bursting': bursting}.items():
    fano = counts.var(axis=0, ddof=1)/counts.mean(axis=0)
    print(f'{name:10s} mean {counts.mean():.3f}  Fano {fano.mean():.3f} +- {fano.std(ddof=1)/np.sqrt(fano.size):.3f}')
print(poisson[:3, :12])
print('max', poisson.max(), 'min', poisson.min(), 'median', np.median(poisson))
values, frequency = np.unique(poisson, return_counts=True)
print(dict(zip(values.tolist(), frequency.tolist())))
rows = np.flatnonzero((poisson == 0).any(axis=1))
print('trials with an empty window:', rows)
boot = rng.choice(poisson[:, 0], size=(1000, 50)).mean(axis=1)
low, high = np.quantile(boot, [0.025, 0.975])
print('95%% interval of the mean: [%.2f, %.2f]' % (low, high))
print(rng.integers(0, 10, 8), rng.permutation(6))
