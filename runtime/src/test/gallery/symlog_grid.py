"""Symlog grid."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot(np.linspace(-100, 100, 400), np.linspace(-100, 100, 400) ** 3 / 100)
ax.set_yscale('symlog', linthresh=10)
ax.grid(True, which='both', alpha=0.4)
