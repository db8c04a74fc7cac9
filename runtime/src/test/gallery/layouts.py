import matplotlib.pyplot as plt
from matplotlib.gridspec import GridSpec

fig = plt.figure(constrained_layout=False)
gs = GridSpec(3, 3, figure=fig)
fig.add_subplot(gs[0, :]).set_title('wide')
fig.add_subplot(gs[1, :-1])
fig.add_subplot(gs[1:, -1]).set_ylabel('tall')
fig.add_subplot(gs[-1, 0])
fig.add_subplot(gs[-1, -2])
fig.tight_layout()
