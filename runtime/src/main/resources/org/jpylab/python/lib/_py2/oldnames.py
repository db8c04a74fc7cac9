"""The names that modules of Python 2 had and their successors lack.

Each function makes the names of one module when it is first imported.
"""
import io

from _py2 import lenient, oldrandom
from _py2.text import to_bytes


def _string():
    import string

    def method(name):
        return lambda s, *args: getattr(s, name)(*args)

    def join(words, sep=' '):
        return sep.join(words)

    def maketrans(old, new):
        if len(old) != len(new):
            raise ValueError('maketrans arguments must have same length')
        table = [chr(code) for code in range(256)]
        for a, b in zip(old, new):
            table[ord(a)] = b
        return ''.join(table)

    names = {
        name: method(name)
        for name in ('capitalize', 'center', 'count', 'expandtabs', 'find', 'index', 'ljust',
                     'lower', 'lstrip', 'replace', 'rfind', 'rindex', 'rjust', 'rstrip',
                     'split', 'strip', 'swapcase', 'translate', 'upper', 'zfill')}
    names.update(
        splitfields=names['split'], join=join, joinfields=join, maketrans=maketrans,
        atoi=lambda s, base=10: int(s, base), atol=lambda s, base=10: int(s, base), atof=float,
        letters=string.ascii_letters, lowercase=string.ascii_lowercase,
        uppercase=string.ascii_uppercase, whitespace='\t\n\x0b\x0c\r ')
    return names


def _itertools():
    import itertools
    return {'izip': zip, 'imap': map, 'ifilter': filter,
            'ifilterfalse': itertools.filterfalse, 'izip_longest': itertools.zip_longest}


def _types():
    import types

    class ClassType(type):
        """Nothing is an old-style class."""

    return {
        'BooleanType': bool, 'BufferType': memoryview, 'ClassType': ClassType,
        'ComplexType': complex, 'DictType': dict, 'DictionaryType': dict,
        'EllipsisType': type(Ellipsis), 'FileType': __file2__,
        'FloatType': float, 'InstanceType': ClassType, 'IntType': int, 'ListType': list,
        'LongType': int, 'NoneType': type(None), 'NotImplementedType': type(NotImplemented),
        'ObjectType': object, 'SliceType': slice, 'StringType': str, 'StringTypes': (str,),
        'TupleType': tuple, 'TypeType': type, 'UnboundMethodType': types.FunctionType,
        'UnicodeType': str, 'XRangeType': range}


def _operator():
    from collections.abc import Mapping, Sequence
    from numbers import Number

    from _py2 import division
    return {
        'div': division.divide, 'idiv': division.divide_in_place, 'isCallable': callable,
        'isMappingType': lambda x: isinstance(x, Mapping),
        'isNumberType': lambda x: isinstance(x, Number),
        'isSequenceType': lambda x: isinstance(x, Sequence),
        'sequenceIncludes': lambda a, b: b in a, 'repeat': lambda a, n: a * n,
        'getslice': lambda a, i, j: a[i:j],
        'setslice': lambda a, i, j, b: a.__setitem__(slice(i, j), b),
        'delslice': lambda a, i, j: a.__delitem__(slice(i, j))}


def _os():
    import errno
    import os
    import tempfile
    return {'getcwdu': os.getcwd, 'errno': errno, 'tmpnam': tempfile.mktemp,
            'tempnam': lambda dir=None, prefix='tmp': tempfile.mktemp(prefix=prefix, dir=dir),
            'popen2': lambda command: lenient.pipes(command, 'popen2'),
            'popen3': lambda command: lenient.pipes(command, 'popen3'),
            'popen4': lambda command: lenient.pipes(command, 'popen4')}


def _sys():
    import atexit
    import sys
    atexit.register(lambda: getattr(sys, 'exitfunc', lambda: None)())
    return {'maxint': 2 ** 63 - 1, 'exc_type': None, 'exc_value': None, 'exc_traceback': None,
            'exc_clear': lambda: None, 'setdefaultencoding': lambda name: None}


def _time():
    import time
    return {'clock': time.process_time}


def _inspect():
    import collections
    import inspect
    spec = collections.namedtuple('ArgSpec', 'args varargs keywords defaults')
    return {'getargspec': lambda function: spec(*inspect.getfullargspec(function)[:4])}


def _math():
    import math
    return {'floor': lambda x: float(math.floor(x)), 'ceil': lambda x: float(math.ceil(x))}


def _fractions():
    import math
    return {'gcd': math.gcd}


def _cgi():
    import html
    return {'escape': html.escape}


def _platform():
    return {'dist': lambda *args: ('', '', ''), 'linux_distribution': lambda *args: ('', '', '')}


def _commands():
    import subprocess

    def getstatusoutput(command):
        status, output = subprocess.getstatusoutput(command)
        return (status << 8 if status >= 0 else -status), output

    return {'getstatusoutput': getstatusoutput}


def _popen2():
    def order(which):
        def start(command, *args):
            files = lenient.pipes(command, which)
            return (files[1], files[0]) + files[2:]
        return start
    return {name: order(name) for name in ('popen2', 'popen3', 'popen4')}


def _builtin():
    import builtins

    from _py2 import text
    names = {'unicode': text.to_unicode, 'basestring': str, 'long': int, 'unichr': chr,
             'raw_input': input, 'StandardError': Exception, 'execfile': _execfile}
    for name in ('xrange', 'reduce', 'cmp', 'apply', 'coerce', 'intern', 'reload', 'buffer',
                 'file', 'range', 'map', 'filter', 'zip', 'round', 'open', 'input', 'sorted'):
        names[name] = getattr(builtins, '__%s2__' % name)
    return names


def _execfile(path, namespace=None, local=None):
    import sys
    frame = sys._getframe(1)
    if namespace is None:
        namespace, local = frame.f_globals, frame.f_locals
    with open(path, encoding='utf-8', errors='surrogateescape') as file:
        __exec2__(file.read(), namespace, local)


def _sets():
    return {'Set': set, 'ImmutableSet': frozenset, 'BaseSet': (set, frozenset)}


def _user_dict():
    import collections
    from collections.abc import MutableMapping
    return {'IterableUserDict': collections.UserDict, 'DictMixin': MutableMapping}


def _new():
    import types
    return {'instancemethod': lambda function, instance, cls=None:
                types.MethodType(function, instance),
            'classobj': type, 'function': types.FunctionType, 'module': types.ModuleType,
            'code': types.CodeType}


def _imp():
    import importlib.util
    import sys
    import types

    def load_source(name, path, file=None):
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        return module

    return {'load_source': load_source, 'new_module': types.ModuleType,
            'reload': importlib.reload}


def _thread():
    import _thread
    return {'start_new': _thread.start_new_thread, 'allocate': _thread.allocate_lock}


def _string_io():
    class StringIO(io.StringIO):
        """A file in memory, which takes text and bytes."""

        def __new__(cls, text='', *args):
            if isinstance(text, (bytes, bytearray)):
                return io.BytesIO(text)
            return super().__new__(cls, text, *args)

        def write(self, text):
            return super().write(text.decode('latin-1') if isinstance(text, bytes) else text)

        @property
        def buf(self):
            return self.getvalue()

    return {'StringIO': StringIO}


def _urllib2():
    import urllib.request

    def urlopen(url, data=None, *args, **kwargs):
        return urllib.request.urlopen(url, None if data is None else to_bytes(data),
                                      *args, **kwargs)

    return {'urlopen': urlopen}


def _config_parser():
    import configparser
    return {'SafeConfigParser': configparser.ConfigParser,
            'ConfigParser': configparser.RawConfigParser}


MAKERS = {
    'ConfigParser': _config_parser, 'StringIO': _string_io, 'UserDict': _user_dict,
    '__builtin__': _builtin, 'base64': lenient.base64_names, 'binascii': lenient.binascii_names,
    'cPickle': lenient.pickle_names, 'cStringIO': _string_io, 'cgi': _cgi,
    'commands': _commands, 'csv': lenient.csv_names, 'fractions': _fractions,
    'hashlib': lenient.hashlib_names, 'imp': _imp, 'inspect': _inspect,
    'itertools': _itertools, 'math': _math, 'md5': lenient.md5_names, 'new': _new, 'operator': _operator,
    'os': _os, 'pickle': lenient.pickle_names, 'platform': _platform, 'popen2': _popen2, 'random': oldrandom.names,
    'sets': _sets, 'sha': lenient.sha_names, 'string': _string, 'struct': lenient.struct_names,
    'subprocess': lenient.subprocess_names, 'sys': _sys, 'thread': _thread, 'time': _time,
    'types': _types, 'urllib': _urllib2, 'urllib2': _urllib2, 'zlib': lenient.zlib_names,
}
