import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(10)
data = [rng.normal(0, s, 100) for s in range(1, 5)]
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
a.boxplot(data, notch=True, patch_artist=True, labels=list('abcd'))
b.violinplot(data, showmeans=True, showmedians=True)
a.set_title('box plot')
b.set_title('violin plot')
