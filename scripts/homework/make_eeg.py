# writes eeg.mat: two seconds of a made-up EEG with rhythms at 10 and 60 Hz
import os

import numpy as np
from scipy.io import savemat

rng = np.random.RandomState(3)
dt = 0.002
t = np.arange(1, 1001) * dt
x = 0.6 * np.sin(2 * np.pi * 10 * t) + np.cos(2 * np.pi * 60 * t) + 0.4 * rng.randn(len(t))

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'eeg.mat')
savemat(path, {'EEG': x[:, np.newaxis], 't': t[np.newaxis, :]}, do_compression=True)
