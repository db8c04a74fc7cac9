import numpy as np
import matplotlib.pyplot as plt

x = np.arange(0.0, 2, 0.01)
fig, axs = plt.subplots(3, 1, sharex=True, figsize=(6, 6))
axs[0].fill_between(x, np.sin(2 * np.pi * x), np.sin(4 * np.pi * x), where=np.sin(2 * np.pi * x) > 0)
axs[1].fill(x, np.sin(4 * np.pi * x), 'r', alpha=0.4)
axs[1].axhspan(0.25, 0.75, facecolor='0.5', alpha=0.5)
axs[1].axvline(1.2, color='k', ls='--')
axs[2].stackplot(x, x, 0.5 * x, 1 + 0 * x, labels=['one', 'two', 'three'])
axs[2].legend(loc='upper left')
