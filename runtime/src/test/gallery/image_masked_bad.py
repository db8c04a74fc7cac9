"""Image masked bad."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
d = np.ma.masked_less(np.sin(np.arange(100).reshape(10, 10) / 5), -0.5)
m = plt.get_cmap('viridis').copy()
m.set_bad('r')
m.set_over('w')
fig.colorbar(ax.imshow(d, cmap=m, vmax=0.8), extend='max')
