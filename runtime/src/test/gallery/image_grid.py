import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import ImageGrid

fig = plt.figure(figsize=(7, 5))
grid = ImageGrid(fig, 111, nrows_ncols=(2, 2), axes_pad=0.3, cbar_mode='each', cbar_pad=0.05)
for k, ax in enumerate(grid):
    image = ax.imshow(np.sin(np.arange(60).reshape(6, 10) / (k + 2)), cmap=('viridis', 'bone', 'RdBu', 'jet')[k])
    ax.cax.colorbar(image)
