"""Classic style."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
plt.style.use('classic')
fig.clf()
a = fig.add_subplot()
a.plot(np.sin(np.arange(30) / 3), 'o-')
a.hist([1, 5, 5, 9], alpha=0.3)
a.legend(['sine'])
