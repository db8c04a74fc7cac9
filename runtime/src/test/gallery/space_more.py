import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(9, 4))
X, Y = np.meshgrid(np.linspace(-2, 2, 30), np.linspace(-2, 2, 30))
Z = X * np.exp(-X**2 - Y**2)
ax = fig.add_subplot(131, projection='3d')
ax.contour(X, Y, Z, levels=8)
ax.contourf(X, Y, Z, zdir='z', offset=-0.6, levels=8)
ax.set_zlim(-0.6, 0.5)
ax = fig.add_subplot(132, projection='3d')
filled = np.arange(27).reshape(3, 3, 3) % 4 == 0
ax.voxels(filled, facecolors='C2', edgecolor='k')
ax = fig.add_subplot(133, projection='3d')
t = np.linspace(0, 6, 12)
ax.quiver(np.cos(t), np.sin(t), t, -np.sin(t), np.cos(t), 0.2, length=0.5)
ax.stem(np.cos(t), np.sin(t), t)
