"""Violin."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(9)
ax.violinplot([r.randn(100), r.randn(100) * 2 + 1, r.exponential(size=100)], showmeans=True, showmedians=True, quantiles=[[0.1], [0.5, 0.9], []])
