import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2, 3], 'o-', label='line')
ax.bar([0, 1, 2], [1, 2, 1], alpha=0.3, label='bar')
ax.scatter([0, 1], [2, 3], label='points', c='r')
ax.fill_between([0, 2], [0.5, 0.5], color='g', alpha=0.2, label='area')
ax.legend(bbox_to_anchor=(1.02, 1), loc='upper left', borderaxespad=0)
fig.subplots_adjust(right=0.75)
