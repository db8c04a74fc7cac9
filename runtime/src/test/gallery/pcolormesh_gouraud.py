"""Pcolormesh gouraud."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x, y = np.meshgrid(np.arange(6), np.arange(5))
ax.pcolormesh(x + y / 3, y, np.sin(x) * y, shading='gouraud')
