"""What translated Python 2 source needs at run time.

Importing this package puts the helpers, such as ``__div2__``, among the
builtins.  ``import _py2.StringIO`` and the like give Python 2's modules.
The embedding program calls `set_translator` and, when a script has ended,
`flush_line`.
"""
import builtins as _builtins

from _py2 import attributes, classes, division, errors, execution, files
from _py2 import modules, printing, sequences, text
from _py2.execution import set_translator
from _py2.printing import flush_line

__all__ = ['flush_line', 'set_translator']

runs_program = False  # not only single cells at a prompt; NumPy then has its old ways

_HELPERS = {
    '__print2__': printing.print_statement,
    '__print2to__': printing.print_to,
    '__printfunction2__': printing.print_function,
    '__write2__': printing.write,
    '__div2__': division.divide,
    '__idiv2__': division.divide_in_place,
    '__idivattr2__': division.divide_attribute,
    '__idivitem2__': division.divide_item,
    '__index2__': division.INDEX,
    '__raise2__': errors.exception,
    '__error2__': errors.current,
    '__caught2__': errors.is_caught,
    '__unpack2__': errors.unpack,
    '__StandardError2__': Exception,
    '__attr2__': attributes.attribute,
    '__items2__': attributes.items,
    '__keys2__': attributes.keys,
    '__values2__': attributes.values,
    '__translate2__': attributes.translate,
    '__range2__': sequences.range_list,
    '__xrange2__': sequences.xrange,
    '__map2__': sequences.map_list,
    '__filter2__': sequences.filter_list,
    '__zip2__': sequences.zip_list,
    '__reduce2__': sequences.reduce,
    '__sorted2__': sequences.sorted_list,
    '__sort2__': sequences.sort,
    '__cmp2__': sequences.compare,
    '__round2__': sequences.round_away,
    '__coerce2__': sequences.coerce,
    '__apply2__': execution.apply,
    '__exec2__': execution.execute,
    '__eval2__': execution.evaluate,
    '__input2__': execution.evaluate_input,
    '__import2__': execution.import_module,
    '__importstar2__': execution.import_star,
    '__reload2__': execution.reload,
    '__intern2__': execution.intern,
    '__raw_input2__': input,
    '__format2__': text.formatted,
    '__str2__': text.to_str,
    '__unicode2__': text.to_unicode,
    '__basestring2__': (str, bytes),
    '__repr2__': repr,
    '__unichr2__': chr,
    '__long2__': int,
    '__oct2__': text.octal,
    '__buffer2__': text.buffer,
    '__open2__': files.open_file,
    '__file2__': files.file,
    '__object2__': classes.Object,
    '__metaclass2__': classes.metaclass,
}

for _name, _helper in _HELPERS.items():
    setattr(_builtins, _name, _helper)

modules.install()
