"""Runs the examples in the docstrings of the modules' functions: `tested` counts them, `failed` names
those that print something else."""
import doctest
import sys
import types
import warnings

warnings.simplefilter('ignore')

runner = doctest.DocTestRunner(verbose=False)
parser = doctest.DocTestParser()
tested, failures = 0, []
# Modules whose classes' methods have examples too, and where the names that these use come from.
whole = {
    'numpy.random._draws': 'numpy.random', 'numpy.random._generator': 'numpy.random',
    'numpy.random.bit_generator': 'numpy.random', 'numpy.random.mtrand': 'numpy.random',
    'numpy.core.multiarray': 'numpy.core.multiarray', 'scipy.io.matlab': 'scipy.io.matlab',
    'scipy.io.wavfile': 'scipy.io.wavfile', 'numpy.char': 'numpy.char', 'numpy.rec': 'numpy.rec',
    'numpy.emath': 'numpy.emath', 'numpy.matrixlib': 'numpy.matrixlib', 'numpy.testing': 'numpy.testing',
    'numpy.lib.stride_tricks': 'numpy.lib.stride_tricks', 'numpy._business_days': 'numpy',
    'numpy.ma.core': 'numpy', 'numpy.ma.extras': 'numpy', 'numpy.lib._iotools': 'numpy.lib._iotools',
    'numpy.polynomial': 'numpy.polynomial', 'numpy.polynomial.polyutils': 'numpy.polynomial.polyutils',
    **{m: m for m in ['numpy.polynomial.' + n for n in (
        'polynomial', 'chebyshev', 'legendre', 'laguerre', 'hermite', 'hermite_e')]},
}


def documented(module_name):
    module = sys.modules[module_name]
    for name in sorted(vars(module)):
        function = getattr(module, name)
        home = getattr(function, '__module__', None) or ''
        if name.startswith('_') or not (home + '.').startswith(module_name + '.'):
            continue
        if isinstance(function, types.FunctionType):
            yield name, function
        elif isinstance(function, type) and home == module_name:
            yield name, function
            for method in sorted(vars(function)):
                if isinstance(vars(function)[method], types.FunctionType) and method[0] != '_':
                    yield name + '.' + method, vars(function)[method]


import os
import tempfile

os.chdir(tempfile.mkdtemp())
for module_name in ('numpy', 'numpy.fft', 'numpy.linalg', 'matplotlib', 'matplotlib.pyplot',
                    'jpylab.models', 'TypeX', *whole):
    __import__(module_name)
    from_where = whole.get(module_name, module_name)
    for name, function in documented(module_name):
        if '>>>' not in (function.__doc__ or ''):
            continue
        names = {}
        if module_name == 'matplotlib.pyplot':
            sys.modules[module_name].close('all')
        exec('from numpy import *\nimport numpy', names)
        names.update({k: v for k, v in vars(sys.modules[from_where]).items() if k[0] != '_'})
        example = parser.get_doctest(function.__doc__, names, module_name + '.' + name, None, None)
        said = []
        if runner.run(example, out=said.append).failed:
            failures.append(example.name)
            print(''.join(said))
        tested += 1

# The methods of axes and figures have examples of their own; those of pyplot's functions are among the above.
import matplotlib.pyplot
from matplotlib import _docs

for owner in (matplotlib.pyplot, matplotlib.axes.Axes, matplotlib.figure.Figure):
    for key, text in _docs._texts().items():
        home, _, name = key.rpartition('.')
        if home != getattr(owner, '__name__', '').split('.')[-1]:
            continue
        if name in vars(owner):
            assert vars(owner)[name].__doc__ == text, key
        if owner is matplotlib.pyplot:
            continue
        matplotlib.pyplot.close('all')
        names = {}
        exec('from numpy import *\nfrom matplotlib.pyplot import *', names)
        example = parser.get_doctest(text, names, key, None, None)
        said = []
        if runner.run(example, out=said.append).failed:
            failures.append(key)
            print(''.join(said))
        tested += 1
matplotlib.pyplot.close('all')
failed = ' '.join(failures)
