"""Box options."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(7)
ax.boxplot([r.randn(50), r.randn(80) * 2, r.randn(20) + 1], notch=True, patch_artist=True, showmeans=True, labels=['a', 'b', 'c'])
