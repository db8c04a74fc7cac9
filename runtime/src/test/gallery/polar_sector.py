"""Polar sector."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='polar')
r = np.linspace(0, 2, 100)
a.plot(np.pi * r / 2, r)
a.set(thetamin=0, thetamax=120, rmax=2)
a.set_rlabel_position(30)
a.set_rticks([0.5, 1, 1.5])
