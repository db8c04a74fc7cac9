import matplotlib.pyplot as plt

lines = [r'$\alpha_i > \beta_i$', r'$\sum_{i=0}^\infty x_i$', r'$\frac{dv}{dt} = v - \frac{v^3}{3} - w + I$',
         r'$\sqrt{x^2 + y^2}$', r'$s(t) = \mathcal{A}\,\sin(2 \omega t)$', r'$\left(\frac{a}{b}\right)^{n}$',
         r'$\hat{x}\ \vec{v}\ \dot{w}\ \ddot{q}\ \bar{y}\ \widehat{xyz}$', r'$\mathrm{Na}^+\ \mathbf{bold}\ \mathit{it}\ \mathtt{tt}$',
         r'$10^{-3}\ \mu m\ 25\,^\circ C$', r'$\int_0^T f(t)\,dt \leq \oint g \neq \pm\infty$',
         r'plain and $v^\ast(t)$ mixed $E=mc^2$ text']
for i, line in enumerate(lines):
    plt.text(0.05, 0.95 - i * 0.085, line, fontsize=14, va='top')
plt.title(r'$\mathregular{10^{-3}}$ and $\gamma$')
plt.xlabel(r'$\lambda$ (nm)')
