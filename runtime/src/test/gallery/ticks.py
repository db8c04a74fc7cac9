import matplotlib.pyplot as plt
from matplotlib.ticker import AutoMinorLocator, FormatStrFormatter, MultipleLocator

fig, (a, b, c) = plt.subplots(3, 1, figsize=(6, 5))
a.plot([0, 100000], [0, 1e-5])
b.xaxis.set_major_locator(MultipleLocator(20))
b.xaxis.set_major_formatter('{x:.0f}')
b.xaxis.set_minor_locator(MultipleLocator(5))
b.plot([0, 85], [3, 4])
b.yaxis.set_minor_locator(AutoMinorLocator())
b.tick_params(which='both', direction='in', top=True, right=True)
c.plot([1000000.1, 1000000.4], [1, 2])
c.yaxis.set_major_formatter(FormatStrFormatter('%.2f V'))
fig.tight_layout()
