"""Pie donut."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.pie([30, 20, 50], radius=1, wedgeprops=dict(width=0.3, edgecolor='w'), labels=['a', 'b', 'c'], rotatelabels=True)
ax.pie([10, 20, 70], radius=0.7, wedgeprops=dict(width=0.3, edgecolor='w'), colors=['0.3', '0.5', '0.7'])
