"""Pcolor edges."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.pcolor([0, 1, 3, 4], [0, 2, 3], [[1, 2, 3], [4, 5, 6]], edgecolors='k', linewidths=2, cmap='Pastel1')
