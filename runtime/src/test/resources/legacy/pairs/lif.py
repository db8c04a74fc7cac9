# A course script in miniature: integrate-and-fire with a step current.
from math import exp


def LIF(t, I, tau=10, threshold=1):
    """Euler steps of dv/dt = (I - v) / tau."""
    if len(t) != len(I):
        raise TypeError, 'require I.shape == t.shape'
    dt = t[1] - t[0]
    v = [0.0] * len(t)
    spikes = []
    for i in xrange(1, len(t)):
        v[i] = v[i - 1] + dt * (I[i - 1] - v[i - 1]) / tau
        if v[i] >= threshold:
            v[i] = 0.0
            spikes.append(i)
    return v, spikes


n = 200
t = map(lambda i: i / 2.0, range(n))
I = [0.5] * (n / 2) + [2] * (n / 2)
v, spikes = LIF(t, I)
print 'spikes at', spikes
print 'first interval: %d steps = %s ms' % (spikes[1] - spikes[0], (spikes[1] - spikes[0]) / 2)
print 'rate', 1000 * len(spikes) / n, 1000.0 * len(spikes) / n
print 'v[%d] = %.4f' % (n / 4, v[n / 4]), v[n / 3]
alpha = lambda u: (2.5 - 0.1 * u) / (exp(2.5 - 0.1 * u) - 1)
for u in range(-40, 41, 40):
    print u, u / 18, exp(-u / 18), alpha(u), 4 * exp(-u / 18.)
try:
    LIF(t, [])
except TypeError, e:
    print 'TypeError:', e
print 'mean', sum(v) / len(v), 'max index', v.index(max(v)), sum(spikes) / len(spikes)
bins = {}
for s in spikes:
    bins[s / 20] = bins.get(s / 20, 0) + 1
for b in sorted(bins.keys()):
    print b * 20, '-', (b + 1) * 20 - 1, ':', '*' * bins[b]
