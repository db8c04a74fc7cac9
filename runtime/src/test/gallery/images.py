import numpy as np
import matplotlib.pyplot as plt

x, y = np.mgrid[-3:3:20j, -3:3:25j]
z = (1 - x / 2 + x**5 + y**3) * np.exp(-x**2 - y**2)
fig, axs = plt.subplots(2, 2)
axs[0, 0].imshow(z, cmap='RdYlGn', interpolation='bilinear', origin='lower', extent=[-3, 3, -3, 3])
axs[0, 1].imshow(z, cmap='gray')
axs[1, 0].imshow(z, interpolation='bicubic', aspect='auto')
m = axs[1, 1].matshow(np.eye(5))
fig.colorbar(m, ax=axs[1, 1])
