# the outline of a text bent around a circle, in its own array
import numpy as np
import matplotlib
matplotlib.use('agg')
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.textpath import TextPath

path = TextPath((0, 0), 'spike', size=10)
corners = path.vertices
print(path.vertices is corners, corners.flags.writeable)
try:
    corners -= 1
except ValueError as error:
    print(error)
corners.flags.writeable = True
corners -= corners.min(axis=0)
corners *= 0.05
for k in range(len(corners)):
    angle = np.pi/2 - corners[k, 0]
    corners[k] = (1 + corners[k, 1])*np.cos(angle), (1 + corners[k, 1])*np.sin(angle)
fig, ax = plt.subplots()
patch = ax.add_artist(PathPatch(path, facecolor='k'))
radii = np.hypot(*patch.get_path().vertices.T)
print(radii.min().round(6), bool(radii.max() < 2), patch.get_path() is path)
before = path.vertices
path.set_size(20)
print(path.vertices is before, path.vertices.flags.writeable, len(path.vertices) == len(before))
