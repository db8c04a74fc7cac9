import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-np.pi, np.pi, 100)
fig, (a, b) = plt.subplots(1, 2)
a.plot(x, 2 * np.sin(x))
for side in ('right', 'top'):
    a.spines[side].set_visible(False)
a.spines['left'].set_position(('outward', 10))
b.plot(x, np.sin(x))
b.spines['left'].set_position('zero')
b.spines['bottom'].set_position('zero')
b.spines['right'].set_color('none')
b.spines['top'].set_color('none')
b.tick_params(direction='inout', length=8)
