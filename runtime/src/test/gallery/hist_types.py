"""Hist types."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
r = np.random.RandomState(2)
d = [r.randn(200), r.randn(300) + 2, r.randn(100) - 2]
fig.clf()
for k, kind in enumerate(['bar', 'barstacked', 'step', 'stepfilled']):
    fig.add_subplot(2, 2, k + 1).hist(d, 15, histtype=kind)
