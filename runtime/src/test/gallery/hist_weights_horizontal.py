"""Hist weights horizontal."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.hist([1, 2, 2, 3, 5], bins=[0, 1.5, 2.5, 4, 6], weights=[1, 2, 3, 4, 5], orientation='horizontal', rwidth=0.8)
