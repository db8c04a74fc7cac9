"""Raster colors."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(10)
ax.eventplot([np.cumsum(r.exponential(0.2, 20)) for _ in range(6)], colors=['C%d' % k for k in range(6)], linelengths=0.8)
ax.set(xlabel='time (s)', ylabel='neuron')
