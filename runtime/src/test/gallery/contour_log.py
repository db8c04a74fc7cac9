"""Contour log."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib.ticker import LogLocator
x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-2, 2, 50))
fig.colorbar(ax.contourf(x, y, np.exp(x * y), locator=LogLocator(), cmap='PuBu_r'))
