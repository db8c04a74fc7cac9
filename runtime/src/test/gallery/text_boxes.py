"""Text boxes."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.text(0.1, 0.8, 'round', bbox=dict(boxstyle='round', fc='wheat', alpha=0.5))
ax.text(0.5, 0.8, 'larrow', bbox=dict(boxstyle='larrow', fc='cyan'))
ax.text(0.1, 0.4, 'sawtooth', bbox=dict(boxstyle='sawtooth', fc='w', ec='r'))
ax.text(0.5, 0.4, 'circle', bbox=dict(boxstyle='circle', fc='0.9'))
ax.text(0.5, 0.1, 'rotated\ntwo lines', rotation=30, ha='center', ma='right', color='b', style='italic')
