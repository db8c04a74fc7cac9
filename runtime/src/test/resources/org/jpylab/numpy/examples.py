"""Runs the examples in the docstrings of the modules' functions: `tested` counts them, `failed` names
those that print something else."""
import doctest
import sys
import types

runner = doctest.DocTestRunner(verbose=False)
parser = doctest.DocTestParser()
tested, failures = 0, []
for module_name in ('numpy', 'numpy.fft', 'numpy.linalg', 'matplotlib', 'matplotlib.pyplot',
                    'jpylab.models', 'TypeX'):
    __import__(module_name)
    module = sys.modules[module_name]
    for name in sorted(vars(module)):
        function = getattr(module, name)
        own = isinstance(function, types.FunctionType) and (function.__module__ + '.').startswith(module_name + '.')
        if name.startswith('_') or not own or '>>>' not in (function.__doc__ or ''):
            continue
        names = {}
        exec('import numpy; from numpy import *', names)
        names.update({k: v for k, v in vars(module).items() if k[0] != '_'})
        example = parser.get_doctest(function.__doc__, names, module_name + '.' + name, None, None)
        said = []
        if runner.run(example, out=said.append).failed:
            failures.append(example.name)
            print(''.join(said))
        tested += 1
import matplotlib.pyplot
matplotlib.pyplot.close('all')
failed = ' '.join(failures)
