"""Correlations."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
r = np.random.RandomState(15)
x, y = r.randn(100), r.randn(100)
a, b = fig.subplots(2, 1)
a.xcorr(x, y, usevlines=True, maxlags=30)
b.acorr(x, maxlags=30, lw=2)
