"""Fill polygon."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.fill([0, 2, 1], [0, 0, 2], 'c', [3, 5, 5, 3], [0, 0, 2, 2], 'm', alpha=0.5, lw=3, ec='k')
