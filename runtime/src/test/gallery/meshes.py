import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-3, 3, 30), np.linspace(-2, 2, 20))
z = np.sin(x**2 + y**2)
fig, axs = plt.subplots(1, 3, figsize=(10, 3))
axs[0].pcolormesh(x, y, z)
axs[1].pcolormesh(x, y, z, shading='gouraud', cmap='hot')
p = axs[2].pcolor(x[:10, :10], y[:10, :10], z[:10, :10], edgecolors='k', lw=0.5)
fig.colorbar(p)
