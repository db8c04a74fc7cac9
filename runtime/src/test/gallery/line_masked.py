"""Line masked."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
y = np.ma.masked_where((np.arange(60) % 15) > 11, np.sin(np.arange(60) / 8))
ax.plot(y, 'o-', ms=3)
ax.set_title('masked parts')
