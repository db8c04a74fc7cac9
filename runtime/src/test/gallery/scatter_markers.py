"""Scatter markers."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
for k, m in enumerate('ov^<>8spP*hHXDd'):
    ax.scatter(k % 5, k // 5, s=150, marker=m, edgecolor='k')
ax.margins(0.2)
