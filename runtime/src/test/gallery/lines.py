import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 101)
for i, style in enumerate(['-', '--', '-.', ':', (0, (5, 1)), (0, (3, 5, 1, 5))]):
    plt.plot(x, np.sin(x) + i, linestyle=style, linewidth=0.5 + 0.7 * i)
plt.plot(x, np.cos(x) - 2, 'k', lw=4, alpha=0.3)
plt.plot([0, 5, 5, 10], [-3, -3, -2.5, -2.5], drawstyle='default', color='tab:red', solid_capstyle='butt')
plt.step(x[::10], np.sin(x[::10]) - 4, where='mid')
