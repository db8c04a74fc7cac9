"""Scatter lognorm."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib.colors import LogNorm
v = np.logspace(0, 4, 30)
s = ax.scatter(np.arange(30), np.sqrt(v), c=v, norm=LogNorm())
fig.colorbar(s, label='log scale')
