"""Text as Python 2 makes it: floats with twelve digits, lenient encodings.

In translated source both str and unicode are Python 3's str.  Encoding text
gives text again, so that it can be printed, written and compared.
"""
import math

_DIGITS = '%.12g'


def to_str(obj=''):
    """Return str(obj) as Python 2 writes it."""
    kind = type(obj)
    if kind is str:
        return obj
    if kind is float:
        return float_text(obj)
    if kind is complex:
        return complex_text(obj)
    if kind is bytes:
        return obj.decode('utf-8', 'surrogateescape')
    if kind is type:
        return _type_text(obj)
    return str(obj)


def float_text(x):
    """Return a float with at most twelve digits."""
    text = _DIGITS % x
    if text.strip('-0123456789'):
        return text
    sign, digits = ('-', text[1:]) if text[0] == '-' else ('', text)
    if len(digits) < 12:
        return text + '.0'
    return sign + (digits[0] + '.' + digits[1:]).rstrip('0').rstrip('.') + 'e+11'


def complex_text(z):
    """Return a complex number with at most twelve digits in each part."""
    if z.real == 0 and math.copysign(1, z.real) == 1:
        return _DIGITS % z.imag + 'j'
    imaginary = _DIGITS % z.imag
    sign = '' if imaginary.startswith('-') else '+'
    return '(' + _DIGITS % z.real + sign + imaginary + 'j)'


def _type_text(kind):
    if kind.__module__ == 'builtins':
        return "<type '%s'>" % kind.__name__
    return str(kind)


def to_unicode(obj='', encoding=None, errors='strict'):
    """Return unicode(obj) or unicode(obj, encoding)."""
    if isinstance(obj, (bytes, bytearray)):
        return obj.decode(encoding or 'ascii', errors)
    if isinstance(obj, str):
        return str(obj)
    method = getattr(type(obj), '__unicode__', None)
    return method(obj) if method else to_str(obj)


def octal(number):
    """Return the octal digits of an integer after a 0."""
    digits = oct(number).replace('0o', '0', 1)
    return '0' if digits == '00' else digits


class _Float(float):
    """A float whose text has twelve digits, for %s and {}."""

    def __str__(self):
        return float_text(float(self))

    def __format__(self, spec):
        return float.__format__(self, spec) if spec else str(self)


def formatted(values):
    """Return what % or format() is given, with floats that print in twelve digits."""
    kind = type(values)
    if kind is float:
        return _Float(values)
    if kind is bytes or kind is complex or kind is type:
        return to_str(values)
    if kind is tuple:
        return tuple([formatted(v) if type(v) in _FORMATTED else v for v in values])
    if kind is dict:
        return {k: formatted(v) if type(v) in _FORMATTED else v for k, v in values.items()}
    return values


_FORMATTED = (float, bytes, complex, type)


def to_bytes(data):
    """Return the bytes that a string of Python 2 is meant to hold."""
    if isinstance(data, str):
        try:
            return data.encode('latin-1')
        except UnicodeEncodeError:
            return data.encode('utf-8', 'surrogateescape')
    return data


def to_text(data):
    """Return bytes as text where they are text, and as they are otherwise."""
    try:
        return bytes(data).decode('utf-8')
    except UnicodeDecodeError:
        return data


def encode(obj, encoding='ascii', errors='strict'):
    """Return str.encode's result of Python 2, as text."""
    name = _codec(encoding)
    if name in _BINARY_ENCODERS:
        return _BINARY_ENCODERS[name](to_bytes(obj))
    if isinstance(obj, bytes):
        return obj
    if name in ('string_escape', 'unicode_escape'):
        return obj.encode('unicode_escape').decode('ascii')
    if name in ('rot13', 'rot_13'):
        return _rot13(obj)
    return obj.encode(encoding, errors).decode(encoding)


def decode(obj, encoding='ascii', errors='strict'):
    """Return str.decode's result of Python 2, as text where it is text."""
    name = _codec(encoding)
    if name in _BINARY_DECODERS:
        return to_text(_BINARY_DECODERS[name](to_bytes(obj)))
    if name in ('string_escape', 'unicode_escape'):
        return to_bytes(obj).decode('unicode_escape')
    if name in ('rot13', 'rot_13'):
        return _rot13(obj)
    return obj.decode(encoding, errors) if isinstance(obj, bytes) else obj


def _codec(name):
    return name.lower().replace('-', '_')


def _rot13(text):
    import codecs
    return codecs.encode(text, 'rot13')


def _hexlify(data):
    return data.hex()


def _unhexlify(data):
    import binascii
    return binascii.unhexlify(data)


def _base64(data):
    import base64
    return base64.encodebytes(data).decode('ascii')


def _unbase64(data):
    import base64
    return base64.decodebytes(data)


def _deflate(data):
    import zlib
    return zlib.compress(data)


def _inflate(data):
    import zlib
    return zlib.decompress(data)


_BINARY_ENCODERS = {
    'hex': _hexlify, 'hex_codec': _hexlify, 'base64': _base64, 'base64_codec': _base64,
    'zlib': _deflate, 'zip': _deflate}
_BINARY_DECODERS = {
    'hex': _unhexlify, 'hex_codec': _unhexlify, 'base64': _unbase64,
    'base64_codec': _unbase64, 'zlib': _inflate, 'zip': _inflate}


def buffer(data, offset=0, size=None):
    """The bytes of a part of an object: a view where it is made of bytes, text of text."""
    end = None if size is None else offset + size
    return data[offset:end] if isinstance(data, str) else memoryview(data)[offset:end]
