import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(19680801)
x = rng.standard_normal(5000)
y = 2.0 + 3.0 * x + 4.0 * rng.standard_normal(5000)
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
h = a.hexbin(x, y, gridsize=30, cmap='inferno')
fig.colorbar(h, ax=a)
b.hist2d(x, y, bins=30)
