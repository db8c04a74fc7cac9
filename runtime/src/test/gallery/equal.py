import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 100)
fig, axs = plt.subplots(2, 2)
axs[0, 0].plot(3 * np.cos(t), 3 * np.sin(t))
axs[0, 0].set_title('auto')
axs[0, 1].plot(3 * np.cos(t), 3 * np.sin(t))
axs[0, 1].axis('equal')
axs[1, 0].plot(3 * np.cos(t), 3 * np.sin(t))
axs[1, 0].axis([-3, 3, -3, 3])
axs[1, 0].set_aspect('equal', 'box')
axs[1, 1].plot(3 * np.cos(t), 3 * np.sin(t))
axs[1, 1].axis('tight')
fig.tight_layout()
