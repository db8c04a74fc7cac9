import numpy as np
import matplotlib.pyplot as plt

fig = plt.figure(figsize=(9, 4))
ax = fig.add_subplot(121, projection='3d')
theta = np.linspace(-4 * np.pi, 4 * np.pi, 100)
z = np.linspace(-2, 2, 100)
ax.plot((z**2 + 1) * np.sin(theta), (z**2 + 1) * np.cos(theta), z, label='curve')
ax.legend()
ax = fig.add_subplot(122, projection='3d')
X, Y = np.meshgrid(np.arange(-5, 5, 0.5), np.arange(-5, 5, 0.5))
ax.plot_surface(X, Y, np.sin(np.hypot(X, Y)), cmap='coolwarm')
