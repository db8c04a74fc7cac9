"""Box horizontal."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(8)
ax.boxplot([r.randn(50), r.exponential(size=80)], vert=False, whis=(5, 95), flierprops={'marker': 'x'}, meanline=True, showmeans=True, widths=0.6)
