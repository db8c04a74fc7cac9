"""Image interpolations."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
d = np.random.RandomState(12).rand(5, 5)
fig.clf()
for k, how in enumerate(['nearest', 'bilinear', 'bicubic', 'gaussian', 'lanczos', 'none']):
    a = fig.add_subplot(2, 3, k + 1)
    a.imshow(d, interpolation=how)
    a.set_title(how, size=8)
    a.axis('off')
