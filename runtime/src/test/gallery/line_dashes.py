"""Line dashes."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
for k, style in enumerate(['--', '-.', ':', (0, (5, 1)), (0, (3, 1, 1, 1, 1, 1)), (2, (8, 4))]):
    ax.plot([0, 10], [k, k + 1], ls=style, lw=1 + k / 2)
