"""Contour colors negative."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-2, 2, 50))
ax.contour(x, y, x * np.exp(-x ** 2 - y ** 2), 8, colors='k', linewidths=np.arange(1, 5) / 2)
