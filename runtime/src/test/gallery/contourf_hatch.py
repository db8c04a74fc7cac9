"""Contourf hatch."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-2, 2, 50))
c = ax.contourf(x, y, np.cos(x) * y, 5, hatches=['-', '/', '\\', '//', None, 'x'], cmap='gray', extend='both', alpha=0.5)
fig.colorbar(c)
