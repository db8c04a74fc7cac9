"""Hexbin log."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(6)
h = ax.hexbin(r.randn(3000), r.randn(3000), gridsize=18, bins='log', cmap='inferno')
fig.colorbar(h, label='counts')
