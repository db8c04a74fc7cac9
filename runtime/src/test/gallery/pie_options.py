"""Pie options."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.pie([4, 3, 2, 1], labels=['LIF', 'HH', 'Izh', 'AdEx'], autopct='%1.1f%%', explode=(0, 0.1, 0, 0), shadow=True, startangle=90)
