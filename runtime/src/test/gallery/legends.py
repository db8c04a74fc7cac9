import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 1, 50)
fig, axs = plt.subplots(2, 2, figsize=(8, 6))
for ax, loc in zip(axs.flat, ['best', 'lower right', 'center', 'upper left']):
    for n in range(1, 5):
        ax.plot(x, x**n, label='n=%d' % n)
    ax.legend(loc=loc, ncol=2, title='powers', shadow=loc == 'center', fancybox=loc != 'lower right')
fig.suptitle('Legends')
