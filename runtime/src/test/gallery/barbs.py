"""Barbs."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.arange(4), np.arange(3))
ax.barbs(x, y, 10 + 15 * x, 5 + 20 * y, length=7)
ax.margins(0.3)
