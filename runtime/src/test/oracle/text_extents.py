"""Writes how large Matplotlib's Agg backend draws texts and formulas.

usage: /usr/bin/python3 text_extents.py > ../resources/org/jpylab/render/text/extents.tsv
Columns: points, dpi, style, width, height, descent, text.
"""
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

PLAIN = [
    "lp", "0.0", "Hello world", "time (ms)", "AVATAR To", "gjpqy", "xzroesc",
    "0123456789", "\u22120.25", "V_m [mV]", "membrane potential", "a", "e", "t",
    "(x)", "1e-5", "\u03c4 \u03bc \u03b1 \u03b2 \u03a9", "\u00e9\u00e0\u00fc",
    "%", "&@#", "=+-", "T", "g", '"quoted"', "Wave, Yes.", "\u03b8 = 0.5",
    "The quick brown fox jumps over the lazy dog",
]
FORMULAS = [
    r"$v^\ast(t)$", r"$\mathdefault{10^{-3}}$", r"$\mathdefault{10^{2}}$", r"$\tau_m$",
    r"$\frac{a}{b}$", r"$\frac{dV}{dt} = \frac{-(V-E_L)+RI}{\tau_m}$",
    r"$\sqrt{x^2+y^2}$", r"$\sqrt[3]{x}$", r"$\sum_{i=0}^\infty x_i$",
    r"$\int_a^b f(x)\,dx$", r"$\hat{x}+\bar{y}+\dot{z}+\vec{v}+\tilde n$",
    r"$\mathrm{sin}(x)$", r"$\sin(x)\cos\theta$", r"$\mathbf{v}\cdot\mathit{w}\times u$",
    r"$x_1^2$", r"$\left(\frac{a}{b}\right)$", r"I ($\mu A/cm^2$)", r"$\sigma$ = 2.5",
    r"$a\leq b\geq c\pm d$", r"$A \to B \rightarrow C$", r"$\mathcal{L}$", r"$\mathbb{R}$",
    r"$g_{Na} m^3 h$", r"$E=mc^2$", r"$\lim_{x\to 0} f$", r"$-0.5$", r"$10^{-5}$",
    r"$\overline{abc}$", r"$\widehat{xy}$", r"$\mathregular{Ca^{2+}}$",
    r"$\Delta t\ \Omega$", r"$e^{-t/\tau}$", r"$\binom{n}{k}$", r"$\langle x \rangle$",
    r"$\dot{w} = a(v+0.7)-w$", r"$\alpha > \beta$",
]
STYLES = {
    "normal": {}, "bold": {"weight": "bold"}, "italic": {"style": "italic"},
    "monospace": {"family": "monospace"}, "serif": {"family": "serif"},
}

for points in (8, 10, 12, 24):
    for dpi in (72, 100, 200):
        renderer = RendererAgg(640, 480, dpi)
        for style, keywords in STYLES.items():
            if style != "normal" and (points, dpi) not in ((10, 100), (12, 72)):
                continue
            font = FontProperties(size=points, **keywords)
            texts = [(t, False) for t in PLAIN]
            if style == "normal" and points in (10, 12):
                texts += [(t, True) for t in FORMULAS]
            for text, math in texts:
                w, h, d = renderer.get_text_width_height_descent(text, font, math)
                print(f"{points}\t{dpi}\t{style}\t{w:.4f}\t{h:.4f}\t{d:.4f}\t{text}")
