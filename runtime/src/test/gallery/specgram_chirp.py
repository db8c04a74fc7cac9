"""Specgram chirp."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
t = np.arange(0, 2, 1 / 500)
ax.specgram(np.sin(2 * np.pi * (20 + 40 * t) * t), NFFT=128, Fs=500, noverlap=64)
