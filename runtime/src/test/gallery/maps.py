import matplotlib.pyplot as plt
import numpy as np

plt.figure(figsize=(8, 5))
lon, lat = np.linspace(-2.5, 2.5, 60), 0.8 * np.sin(np.linspace(-6, 6, 60))
for k, name in enumerate(('aitoff', 'hammer', 'lambert', 'mollweide')):
    ax = plt.subplot(2, 2, k + 1, projection=name)
    ax.plot(lon, lat)
    ax.set_title(name)
    ax.grid(True)
