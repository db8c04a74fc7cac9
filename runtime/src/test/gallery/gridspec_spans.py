"""Gridspec spans."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
g = fig.add_gridspec(3, 3, hspace=0.5, width_ratios=[1, 2, 1])
fig.add_subplot(g[0, :]).plot([1, 2])
fig.add_subplot(g[1:, 0]).plot([2, 1])
fig.add_subplot(g[1, 1:]).hist([1, 2, 2])
fig.add_subplot(g[2, 1]).axis('off')
fig.add_subplot(g[2, 2], facecolor='lightyellow')
