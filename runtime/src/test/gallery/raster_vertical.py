"""Raster vertical."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(11)
ax.eventplot([r.rand(10), r.rand(15)], orientation='vertical', lineoffsets=[1, 3], linelengths=1.5, linestyles=['-', ':'], linewidths=2)
