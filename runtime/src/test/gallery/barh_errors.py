"""Barh errors."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.barh(['spike', 'burst', 'rest'], [3, -2, 5], xerr=[0.4, 0.8, 1], color=['tab:red', 'tab:blue', '0.5'])
ax.axvline(0, color='k', lw=1)
