import numpy as np
import matplotlib.pyplot as plt

names = ['viridis', 'plasma', 'jet', 'hsv', 'gray', 'hot', 'cool', 'RdBu', 'tab10', 'Set1', 'terrain', 'twilight']
fig, axs = plt.subplots(len(names), 1)
fig.subplots_adjust(top=0.95, bottom=0.01, left=0.2, right=0.99)
for ax, name in zip(axs, names):
    ax.imshow(np.vstack([np.linspace(0, 1, 256)] * 2), aspect='auto', cmap=name)
    ax.text(-0.01, 0.5, name, va='center', ha='right', transform=ax.transAxes)
    ax.set_axis_off()
