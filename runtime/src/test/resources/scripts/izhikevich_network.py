# a small network of Izhikevich neurons (after the program in his 2003 paper)
import numpy as np

np.random.seed(17)
Ne, Ni = 160, 40
re, ri = np.random.rand(Ne), np.random.rand(Ni)
a = np.r_[0.02*np.ones(Ne), 0.02 + 0.08*ri]
b = np.r_[0.2*np.ones(Ne), 0.25 - 0.05*ri]
c = np.r_[-65 + 15*re**2, -65*np.ones(Ni)]
d = np.r_[8 - 6*re**2, 2*np.ones(Ni)]
S = np.hstack((2.0*np.random.rand(Ne + Ni, Ne), -4.0*np.random.rand(Ne + Ni, Ni)))
v = -65*np.ones(Ne + Ni)
u = b*v
firings = []
for t in range(300):
    I = np.concatenate((5*np.random.randn(Ne), 2*np.random.randn(Ni)))
    fired = np.where(v >= 30)[0]
    firings.append(np.vstack((np.full(fired.size, t), fired)))
    v[fired] = c[fired]
    u[fired] += d[fired]
    I += S[:, fired].sum(axis=1)
    v += 0.5*(0.04*v**2 + 5*v + 140 - u + I)
    v += 0.5*(0.04*v**2 + 5*v + 140 - u + I)
    u += a*(b*v - u)
firings = np.hstack(firings)
print(firings.shape, firings.dtype)
print('first spikes', firings[:, :6].tolist())
print('%d spikes, %d excitatory' % (firings.shape[1], (firings[1] < Ne).sum()))
rate = np.bincount(firings[0], minlength=300).reshape(-1, 50).sum(axis=1)
print('per 50 ms:', rate)
print('most active neuron', np.bincount(firings[1]).argmax())
print('v in [%.3f, %.3f]' % (v.min(), v.max()))
