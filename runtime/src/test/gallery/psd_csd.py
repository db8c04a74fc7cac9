"""Psd csd."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(13)
t = np.arange(0, 4, 0.01)
x = np.sin(2 * np.pi * 10 * t) + r.randn(400)
ax.psd(x, NFFT=128, Fs=100)
ax.csd(x, np.cos(2 * np.pi * 10 * t), NFFT=128, Fs=100)
