"""Image alpha rgb."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
d = np.zeros((4, 6, 3))
d[..., 0] = np.linspace(0, 1, 6)
d[..., 2] = np.linspace(0, 1, 4)[:, None]
ax.imshow(d, alpha=0.7)
ax.imshow(np.eye(4, 6), alpha=np.linspace(0, 1, 24).reshape(4, 6), cmap='gray')
