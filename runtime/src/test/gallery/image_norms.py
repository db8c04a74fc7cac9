"""Image norms."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
from matplotlib.colors import BoundaryNorm, TwoSlopeNorm
d = np.linspace(-2, 6, 64).reshape(8, 8)
fig.clf()
a, b = fig.subplots(1, 2)
fig.colorbar(a.imshow(d, norm=TwoSlopeNorm(0), cmap='RdBu'), ax=a, shrink=0.6)
fig.colorbar(b.imshow(d, norm=BoundaryNorm([-2, 0, 1, 3, 6], 256)), ax=b, orientation='horizontal')
