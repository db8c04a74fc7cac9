import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
x = np.linspace(0, 3, 300)
ax.plot(x, np.sin(5 * x))
inner = ax.inset_axes([0.6, 0.6, 0.35, 0.35])
inner.plot(x, np.sin(5 * x), 'r')
inner.set_xlim(1, 1.2)
inner.set_ylim(-1, -0.5)
ax.indicate_inset_zoom(inner)
ax.secondary_xaxis('top', functions=(lambda v: 2 * v, lambda v: v / 2))
