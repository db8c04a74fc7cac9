"""Fivethirtyeight."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
plt.style.use('fivethirtyeight')
fig.clf()
a = fig.add_subplot()
a.plot(np.cumsum(np.cos(np.arange(50))))
a.set_title('Title')
