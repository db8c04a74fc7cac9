"""Dates months."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
import datetime
from matplotlib import dates
d = [datetime.date(2009, 1, 1) + datetime.timedelta(days=10 * k) for k in range(30)]
ax.plot(d, np.cumsum(np.cos(np.arange(30))))
ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(ax.xaxis.get_major_locator()))
