"""Legend columns."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
for k in range(8):
    ax.plot([0, 1], [k, k + 1], label='line %d' % k, marker='os^vD*xp'[k])
ax.legend(ncol=4, loc='lower center', fontsize=7, title='eight', shadow=True, fancybox=True)
