"""Stem options."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.stem(np.arange(10), np.sin(np.arange(10)), linefmt='C2--', markerfmt='D', basefmt='k-', bottom=0.2)
