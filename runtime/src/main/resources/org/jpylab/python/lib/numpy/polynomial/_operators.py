"""Arithmetic of polynomials: with those of the same kind and domain, with coefficients and numbers."""


class _Operators:
    def _get_coefficients(self, other):
        """What to compute with: the coefficients of a polynomial that matches, else the thing itself."""
        if not isinstance(other, ABCPolyBase):
            return other
        if not isinstance(other, self.__class__):
            raise TypeError("Polynomial types differ")
        if not np.all(self.domain == other.domain):
            raise TypeError("Domains differ")
        if not np.all(self.window == other.window):
            raise TypeError("Windows differ")
        if self.symbol != other.symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    def _computed(self, function, c1, c2):
        try:
            return self._same_kind(function(c1, c2))
        except Exception:
            return NotImplemented

    def _divided(self, c1, c2):
        try:
            quotient, rest = self._div(c1, c2)
        except ZeroDivisionError:
            raise
        except Exception:
            return NotImplemented
        return self._same_kind(quotient), self._same_kind(rest)

    def __neg__(self):
        return self._same_kind(-self.coef)

    def __pos__(self):
        return self

    def __add__(self, other):
        return self._computed(self._add, self.coef, self._get_coefficients(other))

    def __sub__(self, other):
        return self._computed(self._sub, self.coef, self._get_coefficients(other))

    def __mul__(self, other):
        return self._computed(self._mul, self.coef, self._get_coefficients(other))

    def __radd__(self, other):
        return self._computed(self._add, other, self.coef)

    def __rsub__(self, other):
        return self._computed(self._sub, other, self.coef)

    def __rmul__(self, other):
        return self._computed(self._mul, other, self.coef)

    def __truediv__(self, other):
        if isinstance(other, bool) or not isinstance(other, (int, float, complex, np.number)) and not _is_number(other):
            raise TypeError(f"unsupported types for true division: '{type(self)}', '{type(other)}'")
        return self.__floordiv__(other)

    def __rtruediv__(self, other):
        return NotImplemented

    def __divmod__(self, other):
        return self._divided(self.coef, self._get_coefficients(other))

    def __rdivmod__(self, other):
        return self._divided(other, self.coef)

    def __floordiv__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[0]

    def __mod__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[1]

    def __rfloordiv__(self, other):
        made = self.__rdivmod__(other)
        return made if made is NotImplemented else made[0]

    def __rmod__(self, other):
        made = self.__rdivmod__(other)
        return made if made is NotImplemented else made[1]

    def __rdiv__(self, other):
        return self.__rfloordiv__(other)

    def __pow__(self, other):
        return self._same_kind(self._pow(self.coef, other, maxpower=self.maxpower))

    def __eq__(self, other):
        return (
            isinstance(other, self.__class__)
            and np.all(self.domain == other.domain)
            and np.all(self.window == other.window)
            and self.coef.shape == other.coef.shape
            and np.all(self.coef == other.coef)
            and self.symbol == other.symbol
        )

    def __ne__(self, other):
        return not self.__eq__(other)


def _is_number(x):
    import numbers

    return isinstance(x, numbers.Number)
