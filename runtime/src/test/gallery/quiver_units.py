"""Quiver units."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.quiver([0, 1, 2], [0, 0, 0], [1, 0, -1], [1, 1, 1], angles='xy', scale_units='xy', scale=1, color=['r', 'g', 'b'], width=0.02)
ax.set(xlim=(-1, 3), ylim=(-1, 2))
