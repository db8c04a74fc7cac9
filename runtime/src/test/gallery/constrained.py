"""Constrained."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
fig.set_layout_engine('constrained')
axs = fig.subplots(2, 2, sharex=True)
for a in axs.flat:
    m = a.pcolormesh(np.arange(12).reshape(3, 4))
fig.colorbar(m, ax=axs[:, 1])
fig.suptitle('constrained')
