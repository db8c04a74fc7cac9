"""Scatter legend."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
s = ax.scatter(np.arange(12), np.arange(12) % 5, c=np.arange(12) % 4, s=np.arange(12) * 20 + 10)
ax.legend(*s.legend_elements(), title='classes', loc='upper left')
