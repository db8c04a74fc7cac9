"""Pcolormesh nearest."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.arange(6)
ax.pcolormesh(x, np.arange(4), np.arange(24).reshape(4, 6), shading='nearest', cmap='cividis')
ax.plot(*np.meshgrid(x, np.arange(4)), 'wo', ms=3)
