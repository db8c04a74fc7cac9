# the row and the column of each element that is not zero
import numpy as np

x = np.array([[3, 0, 0], [0, 4, 0], [5, 6, 0]])
np.nonzero(x)

print(np.nonzero(x))
