"""Twin axes."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([1, 2, 3], 'r')
ax.set_ylabel('mV', color='r')
b = ax.twinx()
b.plot([30, 10, 20], 'b--')
b.set_ylabel('Hz', color='b')
b.tick_params(axis='y', colors='b')
