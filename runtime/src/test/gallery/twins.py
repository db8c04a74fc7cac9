import numpy as np
import matplotlib.pyplot as plt

t = np.arange(0.01, 10.0, 0.01)
fig, ax1 = plt.subplots()
ax1.set_xlabel('time (s)')
ax1.set_ylabel('exp', color='tab:red')
ax1.plot(t, np.exp(t), color='tab:red')
ax1.tick_params(axis='y', labelcolor='tab:red')
ax2 = ax1.twinx()
ax2.set_ylabel('sin', color='tab:blue')
ax2.plot(t, np.sin(2 * np.pi * t), color='tab:blue')
ax2.tick_params(axis='y', labelcolor='tab:blue')
fig.tight_layout()
