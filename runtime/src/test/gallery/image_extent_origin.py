"""Image extent origin."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.imshow(np.arange(20).reshape(4, 5), origin='lower', extent=(-2, 2, 10, 14), aspect='auto', cmap='coolwarm')
ax.set_xlabel('x')
