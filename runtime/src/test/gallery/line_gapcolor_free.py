"""Line gapcolor free."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot(np.cumsum(np.cos(np.arange(400) ** 1.5)), np.cumsum(np.sin(np.arange(400) ** 1.5)), lw=0.6)
ax.set_aspect('equal')
