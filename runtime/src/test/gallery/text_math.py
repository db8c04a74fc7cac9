"""Text math."""
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
ax.text(0.05, 0.7, r'$C_m\frac{dV}{dt} = -g_L(V - E_L) + I$', size=14)
ax.text(0.05, 0.45, r'$\sum_{k=0}^{\infty} \alpha^k = \frac{1}{1-\alpha}$', size=14)
ax.text(0.05, 0.2, r'$\sqrt{x^2+y^2}\ \leq\ \hat{r}\ \mathrm{mV}\cdot\vec{E}$', size=14)
ax.set_title(r'$\tau_m = R_m C_m$ and text')
