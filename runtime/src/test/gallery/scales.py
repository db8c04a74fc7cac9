import numpy as np
import matplotlib.pyplot as plt

t = np.arange(0.01, 20.0, 0.01)
fig, axs = plt.subplots(2, 2)
axs[0, 0].semilogy(t, np.exp(-t / 5.0))
axs[0, 0].grid(True)
axs[0, 1].semilogx(t, np.sin(2 * np.pi * t / 10))
axs[1, 0].loglog(t, 20 * np.exp(-t / 10.0))
axs[1, 0].grid(True, which='both', ls=':')
axs[1, 1].plot(t - 10, (t - 10)**3)
axs[1, 1].set_yscale('symlog')
fig.tight_layout()
