"""Lines many."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.hlines([1, 2, 3], [0, 1, 2], [3, 4, 5], colors=['r', 'g', 'b'], linestyles=['-', '--', ':'], lw=3)
ax.vlines(np.arange(6), 0, np.arange(6) / 2, color='0.6')
