import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(1)
spikes = [np.sort(rng.rand(30)) for _ in range(12)]
plt.eventplot(spikes, colors=['C%d' % i for i in range(10)] + ['k', 'r'], linelengths=0.8)
plt.xlabel('time (s)')
plt.ylabel('neuron')
