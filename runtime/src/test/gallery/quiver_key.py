"""Quiver key."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.arange(-2, 3), np.arange(-2, 3))
q = ax.quiver(x, y, -y, x, np.hypot(x, y), cmap='autumn')
ax.quiverkey(q, 0.8, 1.05, 2, '2 m/s', labelpos='E')
