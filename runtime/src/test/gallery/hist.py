import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(0)
x = rng.randn(1000, 3)
fig, axs = plt.subplots(2, 2)
axs[0, 0].hist(x, 10, density=True, histtype='bar', label=['a', 'b', 'c'])
axs[0, 0].legend(prop={'size': 8})
axs[0, 1].hist(x, 10, density=True, histtype='bar', stacked=True)
axs[1, 0].hist(x[:, 0], 30, histtype='step')
axs[1, 1].hist(x[:, 1], 30, histtype='stepfilled', alpha=0.5, log=True)
fig.tight_layout()
