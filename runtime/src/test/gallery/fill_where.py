"""Fill where."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 10, 100)
ax.plot(x, np.sin(x), x, np.cos(x))
ax.fill_between(x, np.sin(x), np.cos(x), where=np.sin(x) > np.cos(x), interpolate=True, alpha=0.3)
ax.fill_betweenx([0, 1], 8, [9, 10], color='r')
