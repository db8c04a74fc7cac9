import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, sharex='col', sharey='row')
axs[0, 0].plot([], [])
axs[1, 1].set_xlabel('nothing here')
axs[0, 1].axis('off')
axs[1, 0].set_xticks([])
