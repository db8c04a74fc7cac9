"""Space bars."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='3d')
a.bar3d([0, 1, 2], [0, 1, 0], 0, 0.5, 0.5, [1, 2, 3], color=['r', 'g', 'b'])
