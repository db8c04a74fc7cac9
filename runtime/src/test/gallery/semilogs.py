"""Semilogs."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
x = np.logspace(-1, 2, 50)
for k, kind in enumerate(['semilogx', 'semilogy', 'loglog', 'plot']):
    getattr(fig.add_subplot(2, 2, k + 1), kind)(x, x ** 2)
