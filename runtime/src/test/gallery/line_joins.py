"""Line joins."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
for k, join in enumerate(['miter', 'round', 'bevel']):
    ax.plot([0, 1, 2], [k, k + 1.5, k], lw=14, solid_joinstyle=join, solid_capstyle=['butt', 'round', 'projecting'][k])
ax.margins(0.3)
