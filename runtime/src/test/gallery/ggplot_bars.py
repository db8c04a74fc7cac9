"""Ggplot bars."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
plt.style.use('ggplot')
fig.clf()
a = fig.add_subplot()
a.bar(range(4), [3, 1, 4, 2])
a.plot([1, 2, 3, 2])
