"""Hist2d."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(5)
*_, image = ax.hist2d(r.randn(2000), r.randn(2000) * 2, bins=(30, 20), cmap='magma', cmin=1)
fig.colorbar(image)
