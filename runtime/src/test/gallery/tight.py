"""Tight."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
axs = fig.subplots(2, 2)
for k, a in enumerate(axs.flat):
    a.plot(np.arange(3) * 10 ** k)
    a.set(title='title %d' % k, xlabel='label', ylabel='label')
fig.tight_layout()
