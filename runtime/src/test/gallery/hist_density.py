"""Hist density."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(3)
ax.hist(r.randn(500), bins='auto', density=True, cumulative=True, alpha=0.5)
ax.hist(r.randn(500), bins=20, density=True, orientation='vertical', histtype='step', lw=2)
