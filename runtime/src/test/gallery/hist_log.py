"""Hist log."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(4)
ax.hist(r.exponential(size=2000), 40, log=True, color='seagreen')
