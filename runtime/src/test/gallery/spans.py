"""Spans."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.axhspan(0.2, 0.4, alpha=0.3)
ax.axvspan(0.5, 0.7, color='r', alpha=0.2, ymax=0.5)
ax.axhline(0.5, ls='--', xmin=0.25)
ax.axvline(0.3, c='g', lw=3)
ax.axline((0, 0), slope=0.7, color='k')
