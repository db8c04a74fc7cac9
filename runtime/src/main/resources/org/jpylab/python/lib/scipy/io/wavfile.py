"""Sound files."""

import numpy

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class WavFileWarning(UserWarning):
    """A part of a sound file that is passed over."""


def read(filename, mmap=False):
    """The rate in samples per second and the samples of a WAV file.

    >>> write('/tmp/jpylab.wav', 8000, numpy.array([0, 1, -1], 'int16')); read('/tmp/jpylab.wav')
    (8000, array([ 0,  1, -1], dtype=int16))
    """
    if hasattr(filename, "read"):
        data = filename.read()
    else:
        with open(filename, "rb") as file:
            data = file.read()
    order = {b"RIFF": "<", b"RIFX": ">"}.get(data[:4])
    if order is None:
        raise ValueError(f"File format {data[:4]!r} not understood. Only 'RIFF' and 'RIFX' supported.")
    endian = "little" if order == "<" else "big"
    number = lambda at, n: int.from_bytes(data[at : at + n], endian)
    if data[8:12] != b"WAVE":
        raise ValueError(f"Not a WAV file. RIFF form type is {data[8:12]!r}.")
    at, shape = 12, None
    while at + 8 <= len(data):
        name, size = data[at : at + 4], number(at + 4, 4)
        at += 8
        if name == b"fmt ":
            code, channels, rate, bits = number(at, 2), number(at + 2, 2), number(at + 4, 4), number(at + 14, 2)
            if code == _EXTENSIBLE:
                code = number(at + 24, 2)
            shape = code, channels, rate, bits
        elif name == b"data":
            if shape is None:
                raise ValueError("No fmt chunk before data")
            return shape[2], _samples(data[at : at + size], order, *shape)
        at += size + size % 2
    raise ValueError("Unexpected end of file.")


def _samples(data, order, code, channels, rate, bits):
    if code == _PCM and bits == 24:
        raw = numpy.frombuffer(data, "u1").reshape(-1, 3)
        wide = numpy.zeros((len(raw), 4), "u1")
        wide[:, 1:] = raw
        made = wide.ravel().view(order + "i4")
    elif code == _PCM and bits in (8, 16, 32, 64):
        made = numpy.frombuffer(data, "u1" if bits == 8 else f"{order}i{bits // 8}").copy()
    elif code == _FLOAT and bits in (32, 64):
        made = numpy.frombuffer(data, f"{order}f{bits // 8}").copy()
    else:
        raise ValueError(f"Unknown wave file format: {code:#06x}, {bits} bits")
    return made.reshape(-1, channels) if channels > 1 else made


def write(filename, rate, data):
    """Write samples to a WAV file, one column for each channel.

    >>> write('/tmp/jpylab.wav', 8000, numpy.zeros((4, 2), 'float32')); read('/tmp/jpylab.wav')[1].shape
    (4, 2)
    """
    kind = data.dtype
    if not (kind.kind == "i" or kind.kind == "f" or kind == numpy.dtype("uint8")):
        raise ValueError("Unsupported data type '%s'" % kind)
    channels = 1 if data.ndim == 1 else data.shape[1]
    code, size = (_FLOAT if kind.kind == "f" else _PCM), kind.itemsize
    put = lambda value, n: int(value).to_bytes(n, "little")
    form = put(code, 2) + put(channels, 2) + put(rate, 4) + put(rate * size * channels, 4)
    form += put(size * channels, 2) + put(size * 8, 2)
    if code != _PCM:
        form += b"\0\0"
    body = data.astype(kind.newbyteorder("<")).tobytes()
    parts = b"fmt " + put(len(form), 4) + form
    if code != _PCM:
        parts += b"fact" + put(4, 4) + put(data.shape[0], 4)
    parts += b"data" + put(len(body), 4) + body + b"\0" * (len(body) % 2)
    whole = b"RIFF" + put(4 + len(parts), 4) + b"WAVE" + parts
    if hasattr(filename, "write"):
        filename.write(whole)
    else:
        with open(filename, "wb") as file:
            file.write(whole)


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
