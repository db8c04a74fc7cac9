"""The text of masked arrays: `--` stands for what is masked."""


class _MaskedPrintOption:
    """What is printed for a masked element, and whether it is."""

    def __init__(self, display):
        self._display, self._enabled = display, True

    def display(self):
        return self._display

    def set_display(self, s):
        self._display = s

    def enabled(self):
        return self._enabled

    def enable(self, shrink=1):
        self._enabled = shrink

    def __str__(self):
        return str(self._display)

    __repr__ = __str__


masked_print_option = _MaskedPrintOption("--")

_OLD_LONG = """\
masked_{name}(data =
 {data},
{pad}        mask =
 {mask},
{pad}  fill_value = {fill}"""
_OLD_SHORT = """\
masked_{name}(data = {data},
{pad}        mask = {mask},
{pad}  fill_value = {fill}"""


class _Shown:
    """A text that stands in an array of objects as itself."""

    __slots__ = ("text",)

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def _field_text(value, mask, kind):
    """The text of one field of a record, of which parts may be masked."""
    if kind.names is not None:
        return _record_text(value, mask, kind)
    if kind.subdtype:
        inner = np.dtype((kind.subdtype[0], kind.shape[1:])) if len(kind.shape) > 1 else kind.subdtype[0]
        return "[" + ", ".join([_field_text(v, m, inner) for v, m in zip(value, mask)]) + "]"
    return str(masked_print_option) if mask else repr(value)


def _record_text(values, masks, kind):
    texts = [_field_text(v, m, kind[n]) for v, m, n in zip(values, masks, kind.names)]
    return "(" + ", ".join(texts) + (",)" if len(texts) == 1 else ")")


def _shown_records(data, mask):
    """An array of objects whose texts are those of records."""
    made, kind = np.empty(data.shape, object), data.dtype
    rows = zip(data.ravel().tolist(), mask.ravel().tolist())
    made.ravel()[:] = [_Shown(_record_text(d, m, kind)) for d, m in rows]
    return made


def _shown(data, mask):
    """What is printed of data: objects, masked ones replaced."""
    if data.dtype.names is not None:
        return _shown_records(np.asarray(data), np.asarray(mask))
    made = data.astype(object)
    np.copyto(made, masked_print_option, where=mask)
    return made


def _middle_left_out(a, axis, width):
    """The first and last elements along an axis, as many as are printed at most."""
    half = width // 2
    first, _, last = np.split(a, (half, -half), axis=axis)
    return np.concatenate((first, last), axis=axis)


def _is_implied(kind):
    """Whether numbers or truth values of this type are shown without it."""
    return kind.type in (np.bool_, np.int64, np.float64, np.complex128) and kind.isnative


def _short_repr(kind):
    """A dtype as `array` takes it: a name without quotes where there is one."""
    if kind.names is not None:
        return str(kind)
    if issubclass(kind.type, np.flexible):
        return f"'{kind}'"
    name = kind.name
    if not kind.isnative:
        return f"'{kind}'"
    return name if name[0].isalpha() and name.isalnum() else repr(name)


class _Printing:
    __slots__ = ()

    _print_width = 100
    _print_width_1d = 1500

    def _insert_masked_print(self):
        """What is printed: the data as objects, the masked ones replaced."""
        if not masked_print_option.enabled():
            return self.filled(self.fill_value)
        data, mask = self._data, self._mask
        if mask is nomask:
            return data
        width = self._print_width if self.ndim > 1 else self._print_width_1d
        for axis in range(self.ndim):
            if data.shape[axis] > width:
                data, mask = _middle_left_out(data, axis, width), _middle_left_out(mask, axis, width)
        return _shown(data, mask)

    def __str__(self):
        return str(self._insert_masked_print())

    def __repr__(self):
        name = "array" if self._baseclass is ndarray else self._baseclass.__name__
        if np.get_printoptions()["legacy"] == "1.13":
            return self._old_repr(name)
        typed = not _is_implied(self.dtype) or np.all(self.mask) or self.size == 0
        head, keys = f"masked_{name}(", ["data", "mask", "fill_value"] + ["dtype"] * bool(typed)
        if builtins.all([n == 1 for n in self.shape[:-1]]):  # one row: aligned at the equals signs
            indents = {k: " " * builtins.max(2, len(head) + 4 - len(k)) for k in keys}
            indents["data"], head = head, ""
        else:
            indents, head = dict.fromkeys(keys, "  "), head + "\n"
        texts = {
            k: np.array2string(a, separator=", ", prefix=f"{indents[k]}{k}=", suffix=",")
            for k, a in (("data", self._insert_masked_print()), ("mask", np.asarray(self._mask)))
        }
        texts["fill_value"] = repr(self.fill_value)
        if typed:
            texts["dtype"] = _short_repr(self.dtype)
        return head + ",\n".join([f"{indents[k]}{k}={texts[k]}" for k in keys]) + ")"

    def _old_repr(self, name):
        """The text as NumPy 1.13 wrote it."""
        text = (_OLD_LONG if self.ndim > 1 else _OLD_SHORT).format(
            name=name, pad=" " * len(name), data=self, mask=self._mask, fill=self.fill_value
        )
        if self.dtype.names:
            text += f",\n{' ' * len(name)}       dtype = {self.dtype}"
        return text + ")\n"
