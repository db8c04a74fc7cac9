"""Bar grouped labels."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
bars = ax.bar(np.arange(3) - 0.2, [4, 7, 2], 0.4)
more = ax.bar(np.arange(3) + 0.2, [5, 3, 6], 0.4)
ax.bar_label(bars)
ax.bar_label(more, label_type='center', fmt='%.1f')
ax.set_xticks(range(3), ['low', 'mid', 'high'])
