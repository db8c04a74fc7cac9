"""Patches all."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib import patches as p
for k, one in enumerate([p.Circle((0, 0), 0.4), p.Ellipse((1, 0), 0.8, 0.4, angle=30), p.RegularPolygon((2, 0), 5, radius=0.4), p.Wedge((3, 0), 0.4, 30, 300), p.FancyBboxPatch((-0.3, 0.8), 0.6, 0.4, boxstyle='round,pad=0.1'), p.Arc((1, 1), 0.8, 0.6, theta1=0, theta2=200), p.Polygon([(1.7, 0.8), (2.3, 0.8), (2, 1.3)]), p.Arrow(2.7, 0.7, 0.6, 0.6, 0.4)]):
    one.set(facecolor='C%d' % k, edgecolor='k')
    ax.add_patch(one)
ax.set(xlim=(-0.6, 3.6), ylim=(-0.6, 1.6), aspect='equal')
