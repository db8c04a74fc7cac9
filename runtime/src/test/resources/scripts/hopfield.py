# patterns stored in a Hopfield network and recalled from half of each
import numpy as np

rng = np.random.RandomState(1)
N, P = 100, 5
patterns = rng.choice([-1, 1], size=(P, N))
W = sum(np.outer(p, p) for p in patterns)/float(N)
np.fill_diagonal(W, 0)
print(W.shape, W.trace(), np.array_equal(W, W.T))


def energy(s):
    return -0.5*s.dot(W).dot(s)


for mu, pattern in enumerate(patterns):
    state = pattern.copy()
    flip = rng.permutation(N)[:25]
    state[flip] *= -1
    before = (state*pattern).mean()
    e0 = energy(state)
    for sweep in range(20):
        old = state.copy()
        for i in rng.permutation(N):
            state[i] = 1 if W[i] @ state >= 0 else -1
        if (old == state).all():
            break
    print('pattern %d: overlap %.2f -> %.2f, energy %.2f -> %.2f in %d sweeps' % (
        mu, before, (state*pattern).mean(), e0, energy(state), sweep))
overlaps = patterns @ patterns.T/N
print(overlaps)
print(np.triu(overlaps, 1).max())
