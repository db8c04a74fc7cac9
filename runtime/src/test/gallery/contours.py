import numpy as np
import matplotlib.pyplot as plt

x = np.arange(-3.0, 3.0, 0.025)
y = np.arange(-2.0, 2.0, 0.025)
X, Y = np.meshgrid(x, y)
Z = (np.exp(-X**2 - Y**2) - np.exp(-(X - 1)**2 - (Y - 1)**2)) * 2
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
cs = a.contour(X, Y, Z)
a.clabel(cs, inline=True, fontsize=10)
f = b.contourf(X, Y, Z, levels=10, cmap='PRGn')
b.contour(X, Y, Z, colors='k', linewidths=0.5)
fig.colorbar(f)
