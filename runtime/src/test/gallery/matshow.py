"""Matshow."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.matshow(np.outer(np.arange(6), np.arange(8)))
