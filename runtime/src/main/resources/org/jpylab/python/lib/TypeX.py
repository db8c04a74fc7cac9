"""The type-X neuron of the phase-plane exercise, in Java.

du/dt = v - v**3/3 - w + I; dw/dt = (a (v + 0.7) - w) / tau, in units of ms.
"""

from java import type as _java

_TypeX = _java("org.jpylab.model.TypeX")
_Parameters = _java("org.jpylab.model.TypeX$Parameters")
_dudt, _dwdt = _TypeX.dudt, _TypeX.dwdt


def dudt(v, w, I):
    """The slope of the voltage.

    >>> dudt(0.0, 0.5, 1.0)
    0.5
    """
    if isinstance(v, float):
        return _dudt(float(v), float(w), float(I))
    return v - v**3 / 3 - w + I


def dwdt(v, w, Params):
    """The slope of the recovery variable; `Params` has 'a' and 'tau' (ms).

    >>> dwdt(0.3, 0.0, {'a': 2.0, 'tau': 4.0})
    0.5
    """
    if isinstance(v, float):
        return _dwdt(float(v), float(w), _Parameters(float(Params["a"]), float(Params["tau"])))
    return (Params["a"] * (v + 0.7) - w) / Params["tau"]
