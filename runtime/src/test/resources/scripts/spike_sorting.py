# spike waveforms reduced by PCA and split in two by k-means
import numpy as np

rng = np.random.RandomState(3)
t = np.arange(32)
shape_a = -60*np.exp(-((t - 10)/3.0)**2) + 20*np.exp(-((t - 18)/5.0)**2)
shape_b = -35*np.exp(-((t - 10)/4.0)**2) + 5*np.exp(-((t - 20)/6.0)**2)
labels = rng.permutation([0]*60 + [1]*40)
waves = np.where(labels[:, None] == 0, shape_a, shape_b) + 4*rng.randn(100, 32)
print(waves.shape, waves.dtype)

centred = waves - waves.mean(axis=0)
U, S, Vt = np.linalg.svd(centred, full_matrices=False)
explained = S**2/np.sum(S**2)
print('explained: ' + ', '.join('%.3f' % e for e in explained[:3]))
scores = centred @ Vt[:2].T

centers = scores[[scores[:, 0].argmin(), scores[:, 0].argmax()]]
for step in range(10):
    distance = ((scores[:, np.newaxis, :] - centers[np.newaxis, :, :])**2).sum(axis=-1)
    cluster = distance.argmin(axis=1)
    new = np.array([scores[cluster == k].mean(axis=0) for k in (0, 1)])
    if np.allclose(new, centers):
        break
    centers = new
print('converged after', step, 'steps')
sizes = np.bincount(cluster)
print('sizes', sorted(sizes.tolist()))
agree = max((cluster == labels).mean(), (cluster != labels).mean())
print(f'agreement {agree:.0%}')
for k in np.argsort(sizes):
    mean = waves[cluster == k].mean(0)
    print('unit: trough %.0f at sample %d' % (mean.min(), mean.argmin()))
