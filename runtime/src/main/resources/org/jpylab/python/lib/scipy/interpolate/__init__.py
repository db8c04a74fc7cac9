"""Curves and surfaces through points; the parts are loaded when they are first asked for."""

_LATER = {
    "_grid": "RegularGridInterpolator interp1d interpn",
    "_pieces": "Akima1DInterpolator BPoly CubicHermiteSpline CubicSpline PPoly PchipInterpolator pchip pchip_interpolate",
    "_polynomials": (
        "BarycentricInterpolator KroghInterpolator approximate_taylor_polynomial barycentric_interpolate krogh_interpolate lagrange"
        " pade"
    ),
    "_radial": "RBFInterpolator Rbf",
    "_scattered": "CloughTocher2DInterpolator LinearNDInterpolator NearestNDInterpolator griddata",
    "_splines": "BSpline make_interp_spline make_lsq_spline make_smoothing_spline",
    "_fitpack": (
        "InterpolatedUnivariateSpline LSQUnivariateSpline UnivariateSpline insert spalde splantider splder splev splint splprep splrep"
        " sproot"
    ),
    "_surfaces": "RectBivariateSpline bisplev interp2d",
}
_WHERE = {name: module for module, names in _LATER.items() for name in names.split()}


def __getattr__(name):
    if name in _WHERE:
        import importlib

        globals()[name] = value = getattr(importlib.import_module("scipy.interpolate." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)


def __dir__():
    return sorted(_WHERE)


__all__ = __dir__()
