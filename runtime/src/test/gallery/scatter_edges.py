"""Scatter edges."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.scatter([1, 2, 3], [1, 2, 1], s=[100, 300, 600], facecolors='none', edgecolors=['r', 'g', 'b'], linewidths=[1, 3, 5])
ax.set(xlim=(0, 4), ylim=(0, 3))
