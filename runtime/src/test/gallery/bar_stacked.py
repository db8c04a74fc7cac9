"""Bar stacked."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
a, b, c = [3, 5, 2, 6], [2, 3, 4, 1], [1, 1, 2, 2]
ax.bar(range(4), a, label='a')
ax.bar(range(4), b, bottom=a, label='b', yerr=[0.5, 0.2, 0.6, 0.3], capsize=4)
ax.bar(range(4), c, bottom=np.add(a, b), label='c', width=0.5, edgecolor='k')
ax.legend()
