"""Contour labels."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-2, 2, 50))
c = ax.contour(x, y, x ** 2 - y ** 2, levels=[-3, -1, 0, 1, 3, 6], cmap='viridis')
ax.clabel(c, fmt='%.1f')
