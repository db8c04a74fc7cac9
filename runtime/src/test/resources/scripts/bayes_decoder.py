# orientation decoded from Poisson spike counts by maximum likelihood
import numpy as np
from math import lgamma, log

orientations = np.arange(0, 180, 22.5)
preferred = np.linspace(0, 180, 12, endpoint=False)
tuning = 1 + 9*np.exp(2*(np.cos(np.deg2rad(2*(orientations[:, None] - preferred))) - 1))
print(tuning.shape, tuning.max(), tuning.min().round(3))
rng = np.random.RandomState(99)
truth = rng.randint(len(orientations), size=300)
counts = rng.poisson(tuning[truth])
log_likelihood = counts @ np.log(tuning).T - tuning.sum(axis=1)
guess = log_likelihood.argmax(axis=1)
confusion = np.zeros((8, 8), dtype=int)
np.add.at(confusion, (truth, guess), 1)
print(confusion)
print('correct %.1f%%' % (100*np.trace(confusion)/confusion.sum()))
posterior = np.exp(log_likelihood - log_likelihood.max(axis=1, keepdims=True))
posterior /= posterior.sum(axis=1, keepdims=True)
print(np.allclose(posterior.sum(1), 1), posterior[0].argmax() == guess[0])
confident = posterior.max(axis=1) > 0.95
print('confident in %d trials, then %.1f%% correct' % (confident.sum(), 100*(truth == guess)[confident].mean()))
k, mu = 4, 5.0
print('%.5f' % (k*log(mu) - mu - lgamma(k + 1)))
