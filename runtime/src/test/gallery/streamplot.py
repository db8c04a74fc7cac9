"""Streamplot."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
y, x = np.mgrid[-2:2:20j, -3:3:30j]
ax.streamplot(x, y, y, np.sin(x) - 0.3 * y, density=0.7, color=np.hypot(y, x), linewidth=1.5, cmap='winter')
