"""Ticks formats."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib import ticker
ax.plot(np.linspace(0, 1e6, 10), np.linspace(0, 1e-4, 10))
ax.xaxis.set_major_formatter(ticker.EngFormatter('Hz'))
ax.yaxis.set_major_locator(ticker.MultipleLocator(2.5e-5))
ax.yaxis.set_minor_locator(ticker.AutoMinorLocator(5))
ax.tick_params(which='minor', length=6, color='r', direction='in')
