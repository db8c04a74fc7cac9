"""Inset zoom."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 10, 300)
ax.plot(x, np.sin(x ** 2 / 3))
i = ax.inset_axes([0.1, 0.6, 0.35, 0.3])
i.plot(x, np.sin(x ** 2 / 3))
i.set(xlim=(7, 8), ylim=(-1.1, 1.1), xticks=[], yticks=[])
ax.indicate_inset_zoom(i, edgecolor='k')
ax.set_ylim(-1.5, 3)
