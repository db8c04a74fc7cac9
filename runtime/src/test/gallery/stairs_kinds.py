"""Stairs kinds."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.stairs([1, 3, 2, 4], [0, 1, 2, 4, 5], fill=True, alpha=0.5)
ax.stairs([2, 4, 3, 5], [0, 1, 2, 4, 5], color='k', baseline=None, lw=2)
ax.stairs([-1, -2, -1, -3], [0, 1, 2, 4, 5], hatch='//', baseline=0)
