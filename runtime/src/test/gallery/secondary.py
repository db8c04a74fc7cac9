"""Secondary."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot(np.arange(10) ** 2)
ax.secondary_xaxis('top', functions=(lambda x: x * 1000, lambda x: x / 1000)).set_xlabel('ms')
ax.set_xlabel('s')
