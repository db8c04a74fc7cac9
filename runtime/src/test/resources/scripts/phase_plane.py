# fixed points of a FitzHugh-Nagumo neuron and their stability
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
from scipy.optimize import brentq, fsolve

a, b, phi = 0.7, 0.8, 0.08


def field(x, I):
    v, w = x
    return [v - v**3/3 - w + I, phi*(v + a - b*w)]


for I in (0.0, 0.5, 1.5):
    v, w = fsolve(field, [-1, -0.5], args=(I,))
    J = np.array([[1 - v**2, -1], [phi, -b*phi]])
    lam = np.linalg.eigvals(J)
    lam = lam[np.argsort(lam.imag)]
    kind = 'stable' if (lam.real < 0).all() else 'unstable'
    kind += ' focus' if np.iscomplexobj(lam) and abs(lam.imag).max() > 0 else ' node'
    print('I=%.1f: v*=%.4f w*=%.4f %s, trace %.4f, det %.4f' % (I, v, w, kind, np.trace(J), np.linalg.det(J)))
    print('   eigenvalues', ', '.join('%.4f%+.4fi' % (l.real, l.imag) for l in lam))
print('%.6f' % brentq(lambda v: v - v**3/3 - (v + a)/b + 0.5, -2, 0))

V, W = np.meshgrid(np.linspace(-2.5, 2.5, 11), np.linspace(-1, 2, 7))
dV, dW = field((V, W), 0.5)
fig, ax = plt.subplots()
ax.quiver(V, W, dV, dW)
cs = ax.contour(V, W, dV, levels=[0], colors='r')
ax.set(xlabel='$v$', ylabel='$w$', title=r'$I=0.5$', xlim=(-2.5, 2.5), ylim=(-1, 2))
print(V.shape, round(float(dV.mean()), 4), cs.levels, ax.get_title())
print(ax.get_xticks(), ax.get_yticks())
