# What figures tell through Python's loggers and warnings.
import logging
import sys
import warnings

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import MultipleLocator

told = logging.StreamHandler(sys.stdout)
told.setFormatter(logging.Formatter('%(name)s: %(message)s'))
logging.getLogger('matplotlib').addHandler(told)

fig, ax = plt.subplots()
ax.legend()
fig.legend()
ax.plot([1, 2], label='_hidden')
ax.legend()
ax.scatter([1, 2], [1, 2], c=(0.1, 0.2, 0.3))
ax.scatter([1, 2], [1, 2], c=[(0.1, 0.2, 0.3)])
picture = ax.imshow(np.array([[[1.5, 0.2, -0.3], [0.1, 0.2, 0.3]]]))
print(picture.get_array().tolist(), picture.get_clim())
picture.set_data(np.array([[[300, 20, -3]]]))
print(picture.get_array().tolist())
picture.set_data(np.array([[[0.5, 0.25, 1.0]]]))
print(picture.get_array().tolist())
print(len(MultipleLocator(0.5).tick_values(0, 3)))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    plt.rcParams['figure.max_open_warning'] = 2
    plt.figure()
    plt.figure()
for warning in caught:
    print(warning.category.__name__, warning.message)
