"""Functions of modules that took Python 2's strings, and now want bytes."""
import io

from _py2.text import to_bytes, to_text


def _taking_bytes(function, give_text=False):
    def call(data, *args, **kwargs):
        result = function(to_bytes(data), *args, **kwargs)
        return to_text(result) if give_text else result
    return call


def base64_names():
    import base64
    names = {name: _taking_bytes(getattr(base64, name), give_text=True)
             for name in ('b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode',
                          'urlsafe_b64encode', 'urlsafe_b64decode', 'b32encode', 'b32decode',
                          'b16encode', 'b16decode')}
    names['encodestring'] = _taking_bytes(base64.encodebytes, give_text=True)
    names['decodestring'] = _taking_bytes(base64.decodebytes, give_text=True)
    return names


def binascii_names():
    import binascii
    names = {name: _taking_bytes(getattr(binascii, name), give_text=True)
             for name in ('hexlify', 'b2a_hex', 'b2a_base64')}
    names.update({name: _taking_bytes(getattr(binascii, name))
                  for name in ('unhexlify', 'a2b_hex', 'a2b_base64', 'crc32')})
    return names


def zlib_names():
    import zlib
    return {'compress': _taking_bytes(zlib.compress), 'crc32': _taking_bytes(zlib.crc32),
            'decompress': _taking_bytes(zlib.decompress, give_text=True),
            'adler32': _taking_bytes(zlib.adler32)}


def struct_names():
    import struct

    def pack(form, *values):
        return struct.pack(form, *[to_bytes(value) for value in values])

    def unpack(form, data):
        return struct.unpack(form, to_bytes(data))

    return {'pack': pack, 'unpack': unpack}


class _Hash:
    """A hash object whose update takes text."""

    def __init__(self, hash, data=''):
        self._hash = hash
        self.update(data)

    def update(self, data):
        if isinstance(data, str):
            data = data.encode('utf-8', 'surrogateescape')
        self._hash.update(data)

    def copy(self):
        return _Hash(self._hash.copy())

    def __getattr__(self, name):
        return getattr(self._hash, name)


def _hash(name):
    def start(data=''):
        import hashlib
        return _Hash(hashlib.new(name), data)
    return start


def hashlib_names():
    names = {name: _hash(name) for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')}
    names['new'] = lambda name, data='': _hash(name)(data)
    return names


def md5_names():
    return {'md5': _hash('md5'), 'new': _hash('md5')}


def sha_names():
    return {'sha': _hash('sha1'), 'new': _hash('sha1')}


def pickle_names():
    import pickle

    def binary(file):
        return file.buffer if isinstance(file, io.TextIOBase) and hasattr(file, 'buffer') else file

    def load(file):
        return pickle.load(binary(file), encoding='latin-1')

    def loads(data):
        return pickle.loads(to_bytes(data), encoding='latin-1')

    def dump(obj, file, protocol=0):
        pickle.dump(obj, binary(file), min(protocol, 2))

    def dumps(obj, protocol=0):
        return pickle.dumps(obj, min(protocol, 2))

    return {'load': load, 'loads': loads, 'dump': dump, 'dumps': dumps}


class _TextWriter:
    """What csv writes to, on a file that wants bytes."""

    def __init__(self, file):
        self._file = file

    def write(self, text):
        try:
            return self._file.write(text)
        except TypeError:
            return self._file.write(text.encode('utf-8', 'surrogateescape'))


def csv_names():
    import csv

    def lines(file):
        for line in file:
            yield line.decode('utf-8', 'surrogateescape') if isinstance(line, bytes) else line

    class DictReader(csv.DictReader):
        def __init__(self, file, *args, **kwargs):
            super().__init__(lines(file), *args, **kwargs)

    class DictWriter(csv.DictWriter):
        def __init__(self, file, *args, **kwargs):
            super().__init__(_TextWriter(file), *args, **kwargs)

    return {'reader': lambda file, *args, **kwargs: csv.reader(lines(file), *args, **kwargs),
            'writer': lambda file, *args, **kwargs:
                csv.writer(_TextWriter(file), *args, **kwargs),
            'DictReader': DictReader, 'DictWriter': DictWriter}


def _as_text(options):
    if not any(name in options for name in ('text', 'encoding', 'universal_newlines')):
        options.update(encoding='utf-8', errors='surrogateescape')
    return options


def subprocess_names():
    import subprocess

    class Popen(subprocess.Popen):
        """A process whose pipes are text."""

        def __init__(self, *args, **options):
            super().__init__(*args, **_as_text(options))

    return {'Popen': Popen,
            'check_output': lambda *args, **options:
                subprocess.check_output(*args, **_as_text(options))}


def pipes(command, which):
    """Return the files of a process as os.popen2, os.popen3 or os.popen4 do."""
    import subprocess
    error = {'popen2': None, 'popen3': subprocess.PIPE, 'popen4': subprocess.STDOUT}[which]
    process = subprocess.Popen(
        command, shell=isinstance(command, str), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=error, encoding='utf-8', errors='surrogateescape')
    files = (process.stdin, process.stdout)
    return files + (process.stderr,) if which == 'popen3' else files
