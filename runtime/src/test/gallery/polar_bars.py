"""Polar bars."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
fig.clf()
a = fig.add_subplot(projection='polar')
t = np.linspace(0, 2 * np.pi, 12, endpoint=False)
a.bar(t, np.arange(12), width=0.5, color=plt.cm.hsv(t / 6.3), alpha=0.6)
a.set_theta_zero_location('N')
a.set_theta_direction(-1)
