"""Broken."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.broken_barh([(1, 3), (6, 2)], (1, 0.8), facecolors='tab:orange')
ax.broken_barh([(0, 2), (3, 1), (7, 3)], (2, 0.8), facecolors=('tab:red', 'tab:green', 'tab:blue'))
ax.set_yticks([1.4, 2.4], labels=['one', 'two'])
ax.grid(True)
