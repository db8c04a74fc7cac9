import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Circle, Ellipse, FancyBboxPatch, Polygon, Rectangle, RegularPolygon, Wedge

ax = plt.gca()
ax.add_patch(Circle((1, 1), 0.6, fc='r', alpha=0.5))
ax.add_patch(Ellipse((3, 1), 1.5, 0.7, angle=30, ec='b', fill=False, lw=2))
ax.add_patch(Rectangle((4.3, 0.4), 1.2, 1.2, angle=15, fc='g'))
ax.add_patch(Wedge((1, 3), 0.7, 30, 270, width=0.3))
ax.add_patch(Polygon([[2.5, 2.4], [3.5, 2.4], [3, 3.5]], closed=True, fc='m', ec='k', ls='--'))
ax.add_patch(RegularPolygon((5, 3), 6, radius=0.7, color='c'))
ax.add_patch(Arc((1, 4.8), 1.4, 1, theta1=0, theta2=200))
ax.add_patch(FancyBboxPatch((2.6, 4.4), 1, 0.7, boxstyle='round,pad=0.1', fc='wheat'))
ax.add_patch(plt.Circle((5, 5), 0.5, ls=':', lw=3, ec='k', fc='none'))
ax.arrow(4, 4, 0.5, 0.5, head_width=0.15)
ax.set_xlim(0, 6)
ax.set_ylim(0, 6)
ax.set_aspect('equal')
