import matplotlib.pyplot as plt

plt.figure(figsize=(7, 4))
for row, family in enumerate(('cm', 'stix', 'dejavuserif')):
    for k, text in enumerate((
        r'$\alpha_i + \frac{a}{b}\ \mathbf{B}\ \sum_{i=0}^n \int_0^1 f(x) dx$',
        r'$\tau_m \frac{dV}{dt} = -(V - E_L) + R I(t)$',
        r'$e^{-t/\tau}\ \leq\ \mathcal{A}\ \mathrm{sin}(2 \pi f t)\ \rightarrow\ \infty \pm 10 \times 2$',
    )):
        plt.figtext(0.03, 0.92 - 0.32 * row - 0.1 * k, text, math_fontfamily=family, fontsize=13)
