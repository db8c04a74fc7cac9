"""Scatter sizes."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(1)
s = ax.scatter(r.rand(40), r.rand(40), s=r.rand(40) * 400, c=r.rand(40), alpha=0.6, cmap='plasma')
fig.colorbar(s)
