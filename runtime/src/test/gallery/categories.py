import matplotlib.pyplot as plt

data = {'apple': 10, 'orange': 15, 'lemon': 5, 'lime': 20}
fig, axs = plt.subplots(1, 3, figsize=(9, 3), sharey=True)
axs[0].bar(list(data), list(data.values()))
axs[1].scatter(list(data), list(data.values()))
axs[2].plot(list(data), list(data.values()))
fig.suptitle('Categorical Plotting')
