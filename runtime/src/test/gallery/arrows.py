import numpy as np
import matplotlib.pyplot as plt

X, Y = np.meshgrid(np.arange(0, 2 * np.pi, 0.4), np.arange(0, 2 * np.pi, 0.4))
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
q = a.quiver(X, Y, np.cos(X), np.sin(Y), np.hypot(X, Y))
a.quiverkey(q, 0.9, 1.05, 1, '1 m/s', labelpos='E')
yy, xx = np.mgrid[-3:3:50j, -3:3:50j]
b.streamplot(xx, yy, -1 - xx**2 + yy, 1 + xx - yy**2, color='tab:purple')
