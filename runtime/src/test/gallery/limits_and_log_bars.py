import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2)
a.bar(range(1, 7), [10**i for i in range(6)], log=True)
a.set_ylim(0.5, 1e6)
b.broken_barh([(110, 30), (150, 10)], (10, 9), facecolors='tab:blue')
b.broken_barh([(10, 50), (100, 20), (130, 10)], (20, 9), facecolors=('tab:orange', 'tab:green', 'tab:red'))
b.set_yticks([15, 25], labels=['Bill', 'Jim'])
