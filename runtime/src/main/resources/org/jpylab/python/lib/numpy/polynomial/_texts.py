"""The text of polynomials: plain, with raised and lowered digits, and as a formula."""


class _Texts:
    _superscript_mapping = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    _subscript_mapping = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
    _use_unicode = True

    def __repr__(self):
        coef, domain, window = [repr(a)[6:-1] for a in (self.coef, self.domain, self.window)]
        return f"{type(self).__name__}({coef}, domain={domain}, window={window}, symbol='{self.symbol}')"

    def __format__(self, fmt_str):
        if fmt_str == "":
            return str(self)
        if fmt_str not in ("ascii", "unicode"):
            raise ValueError(
                f"Unsupported format string '{fmt_str}' passed to {self.__class__}.__format__. Valid options are"
                " 'ascii' and 'unicode'"
            )
        return self._sum_of_terms(self._str_term_ascii if fmt_str == "ascii" else self._str_term_unicode)

    def __str__(self):
        return self._sum_of_terms(self._str_term_unicode if self._use_unicode else self._str_term_ascii)

    def _sum_of_terms(self, term_text):
        """The terms one after the other, on new lines where a line would be too long."""
        width = max(np.get_printoptions().get("linewidth", 75), 1)
        text = pu.format_float(self.coef[0])
        line, last = len(text), len(self.coef) - 1
        for i, coef in enumerate(self.coef[1:], 1):
            try:
                sign, size = ("+", coef) if coef >= 0 else ("-", -coef)
                number = pu.format_float(size, parens=True)
            except TypeError:  # complex numbers and objects have no sign
                sign, number = "+", coef
            term = f"{sign} {number}{term_text(str(i), self.symbol)}"
            line += 1
            if line + len(term) + (2 if i < last else 0) >= width:
                term = term.replace(" ", "\n", 1)
                line = len(term) - 2
            else:
                line += len(term)
            text += " " + term
        return text

    @classmethod
    def _named(cls, method):
        if cls.basis_name is None:
            raise NotImplementedError(f"Subclasses must define either a basis_name, or override {method}")
        return cls.basis_name

    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        return f"·{cls._named('_str_term_unicode(cls, i, arg_str)')}{i.translate(cls._subscript_mapping)}({arg_str})"

    @classmethod
    def _str_term_ascii(cls, i, arg_str):
        return f" {cls._named('_str_term_ascii(cls, i, arg_str)')}_{i}({arg_str})"

    @classmethod
    def _repr_latex_term(cls, i, arg_str, needs_parens):
        if cls.basis_name is None:
            raise NotImplementedError(
                "Subclasses must define either a basis name, or override _repr_latex_term(i, arg_str, needs_parens)"
            )
        return f"{{{cls.basis_name}}}_{{{i}}}({arg_str})"

    @staticmethod
    def _repr_latex_scalar(x, parens=False):
        return rf"\text{{{pu.format_float(x, parens=parens)}}}"

    def _repr_latex_(self):
        """The formula as IPython shows it."""
        off, scale = self.mapparms()
        number = self._repr_latex_scalar
        argument = self.symbol if scale == 1 else f"{number(scale)}{self.symbol}"
        if off != 0:
            argument = f"{number(off)} + {argument}"
        parts = []
        for i, c in enumerate(self.coef):
            term = self._repr_latex_term(i, argument, off != 0 or scale != 1)
            text = self._latex_coefficient(i, c)
            if term != "1":
                text = rf"{text}\,{term}"
            parts.append(rf"\color{{LightGray}}{{{text}}}" if c == 0 else text)
        return rf"${self.symbol} \mapsto {''.join(parts) or '0'}$"

    def _latex_coefficient(self, i, c):
        number = self._repr_latex_scalar
        if i == 0:
            return number(c)
        if isinstance(c, (complex, np.complexfloating)):
            return f" + ({number(c)})"
        return f" - {number(-c, parens=True)}" if np.signbit(c) else f" + {number(c, parens=True)}"
