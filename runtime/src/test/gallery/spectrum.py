import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(1)
t = np.arange(0.0, 20.0, 0.01)
s = np.sin(2 * np.pi * 10 * t) + 0.1 * rng.randn(len(t))
fig, (a, b) = plt.subplots(2, 1)
a.psd(s, NFFT=256, Fs=100)
b.specgram(s, NFFT=256, Fs=100)
