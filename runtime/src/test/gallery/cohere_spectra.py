"""Cohere spectra."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
r = np.random.RandomState(14)
x, y = r.randn(500), r.randn(500)
a, b, c, d = fig.subplots(2, 2).flat
a.cohere(x, x + y, NFFT=64)
b.magnitude_spectrum(x)
c.phase_spectrum(x)
d.angle_spectrum(x)
