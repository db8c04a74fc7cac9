"""Phase plane."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
v, w = np.meshgrid(np.linspace(-2.5, 2.5, 20), np.linspace(-1, 2, 20))
ax.streamplot(v, w, v - v ** 3 / 3 - w + 0.5, 0.08 * (v + 0.7 - 0.8 * w), color='0.7', density=0.6)
x = np.linspace(-2.5, 2.5, 100)
ax.plot(x, x - x ** 3 / 3 + 0.5, 'r', x, (x + 0.7) / 0.8, 'b')
ax.set(ylim=(-1, 2), xlabel='$v$', ylabel='$w$')
