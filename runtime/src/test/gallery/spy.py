"""Spy."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
a = np.zeros((20, 20))
a[np.arange(20), (np.arange(20) * 7) % 20] = 1
ax.spy(a, markersize=4)
