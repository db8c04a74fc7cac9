"""Bar log."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.bar(range(6), 10.0 ** np.arange(6), log=True, hatch=['/', '\\', '|', '-', '+', 'x'], fill=False)
