import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(19680801)
n = 60
x, y, c = rng.rand(n), rng.rand(n), rng.rand(n)
area = (30 * rng.rand(n))**2
plt.scatter(x, y, s=area, c=c, alpha=0.5)
plt.scatter(y, x, marker='x', color='k')
plt.colorbar()
