"""Modules under the names that they had in older versions: `scipy.stats.stats`, `matplotlib.numerix`, `Numeric`."""

import sys
from _frozen_importlib import ModuleSpec

# Package and what its parts were called: all of their names are the package's own by now.
_PARTS = {
    "scipy.cluster": "",
    "scipy.fftpack": "basic helper pseudo_diffs realtransforms convolve",
    "scipy.fft": "",
    "scipy.integrate": "odepack quadpack quadrature dop lsoda vode",
    "scipy.interpolate": "fitpack fitpack2 interpolate ndgriddata polyint rbf interpnd",
    "scipy.io.matlab": "mio mio4 mio5 mio_utils byteordercodes miobase streams",
    "scipy.linalg": "basic decomp decomp_lu decomp_qr decomp_svd decomp_cholesky decomp_schur matfuncs misc special_matrices",
    "scipy.misc": "common doccer",
    "scipy.ndimage": "filters fourier interpolation measurements morphology",
    "scipy.odr": "models odrpack",
    "scipy.optimize": "cobyla lbfgsb linesearch minpack moduleTNC nonlin optimize slsqp tnc zeros",
    "scipy.signal": "bsplines filter_design fir_filter_design ltisys lti_conversion signaltools spectral spline waveforms wavelets",
    "scipy.sparse": "base bsr compressed construct coo csc csr data dia dok extract lil sputils",
    "scipy.sparse.linalg": "dsolve eigen interface isolve matfuncs",
    "scipy.spatial": "ckdtree kdtree qhull",
    "scipy.special": "basic orthogonal specfun add_newdocs sf_error spfun_stats",
    "scipy.stats": "distributions stats kde morestats contingency_tables mstats_basic biasedurn statlib",
    "matplotlib.style": "core",
    "matplotlib.tri": "triangulation tricontour trifinder triinterpolate trirefine tritools tripcolor triplot",
    "numpy.linalg": "linalg",
    "numpy.fft": "fftpack helper _pocketfft",
}  # fmt: skip
_MOVED = {f"{package}.{part}": package for package, parts in _PARTS.items() for part in parts.split()}
_MOVED.update({
    "scipy.io.mio": "scipy.io.matlab",
    "scipy.io.numpyio": "scipy.io._removed",
    "scipy.io.array_import": "scipy.io._removed",
    "scipy.linsolve": "scipy.sparse.linalg",
    "scipy.misc.misc": "scipy.misc",
    "numpy.dual": "numpy.linalg",
    "numpy.oldnumeric.mlab": "numpy._mlab",
    "numpy.oldnumeric.random_array": "numpy._random_array",
    "numpy.oldnumeric.linear_algebra": "numpy._linear_algebra",
    "numpy.oldnumeric.fft": "numpy.fft",
    "numpy.oldnumeric.ma": "numpy.ma",
    "matplotlib.numerix": "numpy.oldnumeric",
    "matplotlib.numerix.mlab": "numpy._mlab",
    "matplotlib.numerix.random_array": "numpy._random_array",
    "matplotlib.numerix.linear_algebra": "numpy._linear_algebra",
    "matplotlib.numerix.fft": "numpy.fft",
    "matplotlib.numerix.ma": "numpy.ma",
    "matplotlib.numerix.npyma": "numpy.ma",
    "matplotlib.axes3d": "mpl_toolkits.mplot3d.axes3d",
    "matplotlib.toolkits": "mpl_toolkits",
    "matplotlib.toolkits.mplot3d": "mpl_toolkits.mplot3d",
    "mpl_toolkits.axisartist.axes_divider": "mpl_toolkits.axes_grid1.axes_divider",
    "mpl_toolkits.axes_grid": "mpl_toolkits.axes_grid1",
    "mpl_toolkits.axes_grid.axes_divider": "mpl_toolkits.axes_grid1.axes_divider",
    "mpl_toolkits.axes_grid.axes_grid": "mpl_toolkits.axes_grid1.axes_grid",
    "mpl_toolkits.axes_grid.inset_locator": "mpl_toolkits.axes_grid1.inset_locator",
    "mpl_toolkits.axes_grid.anchored_artists": "mpl_toolkits.axes_grid1.anchored_artists",
    "mpl_toolkits.axes_grid.parasite_axes": "mpl_toolkits.axes_grid1.parasite_axes",
    "mpl_toolkits.axes_grid.axislines": "mpl_toolkits.axisartist.axislines",
    "mpl_toolkits.axes_grid.axisartist": "mpl_toolkits.axisartist",
    "Numeric": "numpy.oldnumeric",
    "numarray": "numpy.oldnumeric",
    "numpy.numarray": "numpy.oldnumeric",
    "MLab": "numpy._mlab",
    "RandomArray": "numpy._random_array",
    "LinearAlgebra": "numpy._linear_algebra",
})  # fmt: skip


class Loader:
    """Fills a module with what another one has."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        target = module.__spec__.loader_state
        __import__(target)
        found = sys.modules[target]
        public = getattr(found, "__all__", None)
        names = [name for name in vars(found) if name[0] != "_"] if public is None else public
        own = vars(module)
        own.update({name: getattr(found, name) for name in names})
        own["__all__"] = list(names)
        own["__getattr__"] = lambda name: getattr(found, name)


def find_spec(fullname, path=None, target=None):
    """The spec of a module that has another name now; None for any other."""
    target = _MOVED.get(fullname)
    if target is None:
        return None
    package = any(name.startswith(fullname + ".") for name in _MOVED)
    return ModuleSpec(fullname, Loader, origin=target, loader_state=target, is_package=package)
