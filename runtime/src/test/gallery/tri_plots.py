"""Tri plots."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(16)
x, y = r.rand(30), r.rand(30)
ax.tricontourf(x, y, x * y, 7)
ax.triplot(x, y, 'ko-', lw=0.5, ms=3)
