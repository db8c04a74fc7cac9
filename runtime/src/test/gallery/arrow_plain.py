"""Arrow plain."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.arrow(0, 0, 1, 1, head_width=0.1, length_includes_head=True, fc='g')
ax.arrow(0.5, 0, 0, 0.8, width=0.05, shape='left')
ax.set(xlim=(-0.2, 1.2), ylim=(-0.2, 1.2))
