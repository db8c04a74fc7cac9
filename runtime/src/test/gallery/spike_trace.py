"""Spike trace."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
t = np.arange(0, 200, 0.1)
v = -65 + 15 * (1 - np.exp(-(t % 40) / 15))
v[np.isclose(t % 40, 39.9)] = 30
ax.plot(t, v, 'k', lw=0.8)
ax.set(xlabel='time (ms)', ylabel='V (mV)')
