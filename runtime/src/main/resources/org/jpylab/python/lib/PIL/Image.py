"""Pictures as Pillow has them, of the modes 'L', 'RGB' and 'RGBA'."""

import enum
import math

import numpy

_CHANNELS = {"L": 1, "RGB": 3, "RGBA": 4}


class Transpose(enum.IntEnum):
    """How a picture is turned."""

    FLIP_LEFT_RIGHT, FLIP_TOP_BOTTOM, ROTATE_90, ROTATE_180, ROTATE_270, TRANSPOSE, TRANSVERSE = range(7)


class Resampling(enum.IntEnum):
    """How pixels between pixels are found."""

    NEAREST, LANCZOS, BILINEAR, BICUBIC, BOX, HAMMING = range(6)


globals().update(Transpose.__members__)
globals().update(Resampling.__members__)
ANTIALIAS = Resampling.LANCZOS

_TURNS = {
    Transpose.FLIP_LEFT_RIGHT: lambda a: a[:, ::-1],
    Transpose.FLIP_TOP_BOTTOM: lambda a: a[::-1],
    Transpose.ROTATE_90: lambda a: numpy.rot90(a),
    Transpose.ROTATE_180: lambda a: a[::-1, ::-1],
    Transpose.ROTATE_270: lambda a: numpy.rot90(a, 3),
    Transpose.TRANSPOSE: lambda a: numpy.swapaxes(a, 0, 1),
    Transpose.TRANSVERSE: lambda a: numpy.swapaxes(a[::-1, ::-1], 0, 1),
}


def _cubic(t):
    t = numpy.abs(t)
    near, far = (1.5 * t - 2.5) * t * t + 1, ((-0.5 * t + 2.5) * t - 4) * t + 2
    return numpy.where(t < 1, near, numpy.where(t < 2, far, 0.0))


# The reach of each filter, and its weights.
_FILTERS = {
    Resampling.BOX: (0.5, lambda t: numpy.where((t > -0.5) & (t <= 0.5), 1.0, 0.0)),
    Resampling.BILINEAR: (1.0, lambda t: numpy.clip(1 - numpy.abs(t), 0, None)),
    Resampling.HAMMING: (
        1.0, lambda t: numpy.where(numpy.abs(t) < 1, numpy.sinc(t) * (0.54 + 0.46 * numpy.cos(numpy.pi * t)), 0.0)
    ),
    Resampling.BICUBIC: (2.0, _cubic),
    Resampling.LANCZOS: (3.0, lambda t: numpy.where(numpy.abs(t) < 3, numpy.sinc(t) * numpy.sinc(t / 3), 0.0)),
}  # fmt: skip


def _weights(old, new, resample, start, end):
    """The share of each old pixel in each new one along a side."""
    scale = (end - start) / new
    centers = start + (numpy.arange(new) + 0.5) * scale
    if resample == Resampling.NEAREST:
        made = numpy.zeros((new, old))
        made[numpy.arange(new), numpy.clip(numpy.floor(centers).astype(int), 0, old - 1)] = 1
        return made
    reach, weight = _FILTERS[resample]
    wide = max(scale, 1.0)
    places = numpy.arange(old)
    first = numpy.clip(numpy.trunc(centers - reach * wide + 0.5), 0, None)
    last = numpy.clip(numpy.trunc(centers + reach * wide + 0.5), None, old)
    made = weight((places - centers[:, None] + 0.5) / wide)
    made = numpy.where((places >= first[:, None]) & (places < last[:, None]), made, 0.0)
    return made / made.sum(axis=1, keepdims=True)


class Image:
    """A picture; made by `open`, `new` or `fromarray`."""

    def __init__(self, pixels=None, format=None):
        self._pixels = numpy.zeros((0, 0), "uint8") if pixels is None else pixels
        self.format, self.info = format, {}

    @property
    def mode(self):
        return "L" if self._pixels.ndim == 2 else {3: "RGB", 4: "RGBA"}[self._pixels.shape[2]]

    width = property(lambda self: self._pixels.shape[1])
    height = property(lambda self: self._pixels.shape[0])
    size = property(lambda self: (self.width, self.height))

    def __array__(self, dtype=None):
        return self._pixels.copy() if dtype is None else self._pixels.astype(dtype)

    def __repr__(self):
        return f"<PIL.Image.Image image mode={self.mode} size={self.width}x{self.height} at 0x{id(self):X}>"

    def __eq__(self, other):
        return isinstance(other, Image) and numpy.array_equal(self._pixels, other._pixels)

    __hash__ = object.__hash__

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """Files are closed as soon as they are read."""

    def load(self):
        """Pictures are read as soon as they are opened."""

    def copy(self):
        """A picture with pixels of its own."""
        return Image(self._pixels.copy(), self.format)

    def getbands(self):
        """The names of the channels."""
        return tuple(self.mode)

    def getpixel(self, xy):
        """The value or the channels of a pixel."""
        found = self._pixels[int(xy[1]), int(xy[0])]
        return int(found) if found.ndim == 0 else tuple(found.tolist())

    def putpixel(self, xy, value):
        """Set the value or the channels of a pixel."""
        self._pixels[int(xy[1]), int(xy[0])] = value

    def getdata(self):
        """The pixels, row by row."""
        flat = self._pixels.reshape(-1, *self._pixels.shape[2:]).tolist()
        return flat if self._pixels.ndim == 2 else [tuple(v) for v in flat]

    def tobytes(self):
        return numpy.ascontiguousarray(self._pixels).tobytes()

    def split(self):
        """The channels as pictures."""
        return tuple(Image(self._pixels if n == "L" else self._pixels[:, :, i].copy()) for i, n in enumerate(self.mode))

    def convert(self, mode=None):
        """The picture in another mode: 'L', 'RGB' or 'RGBA'."""
        if mode is None or mode == self.mode:
            return self.copy()
        if mode not in _CHANNELS:
            raise NotImplementedError(f"Image.convert({mode!r})")
        pixels = self._pixels
        if mode == "L":
            r, g, b = (pixels[:, :, i].astype("int64") for i in range(3))
            return Image(((19595 * r + 38470 * g + 7471 * b + 32768) >> 16).astype("uint8"))
        if pixels.ndim == 2:
            pixels = numpy.repeat(pixels[:, :, None], 3, axis=2)
        if mode == "RGB":
            return Image(pixels[:, :, :3].copy())
        if pixels.shape[2] == 3:
            pixels = numpy.concatenate([pixels, numpy.full((*pixels.shape[:2], 1), 255, "uint8")], axis=2)
        return Image(pixels)

    def crop(self, box=None):
        """The part between left, upper, right and lower; black outside of the picture."""
        left, upper, right, lower = (0, 0, *self.size) if box is None else (int(round(v)) for v in box)
        made = numpy.zeros((lower - upper, right - left, *self._pixels.shape[2:]), "uint8")
        rows = slice(max(upper, 0), max(min(lower, self.height), 0))
        columns = slice(max(left, 0), max(min(right, self.width), 0))
        part = self._pixels[rows, columns]
        made[rows.start - upper : rows.start - upper + part.shape[0],
             columns.start - left : columns.start - left + part.shape[1]] = part  # fmt: skip
        return Image(made)

    def resize(self, size, resample=None, box=None, reducing_gap=None):
        """The picture, or a part of it, with other numbers of columns and rows."""
        resample = Resampling.BICUBIC if resample is None else Resampling(resample)
        left, upper, right, lower = (0, 0, *self.size) if box is None else box
        across = _weights(self.width, int(size[0]), resample, left, right)
        down = _weights(self.height, int(size[1]), resample, upper, lower)
        channels = [self._pixels] if self._pixels.ndim == 2 else list(numpy.moveaxis(self._pixels, 2, 0))
        made = [_bytes(down @ _bytes(channel @ across.T)) for channel in channels]
        return Image(_bytes(made[0] if self._pixels.ndim == 2 else numpy.stack(made, axis=2)).astype("uint8"))

    def thumbnail(self, size, resample=Resampling.BICUBIC, reducing_gap=2.0):
        """Make the picture itself so small that it fits into a size."""
        factor = min(size[0] / self.width, size[1] / self.height)
        if factor < 1:
            new = [max(1, int(math.floor(v * factor + 0.5))) for v in self.size]
            self._pixels = self.resize(new, resample)._pixels

    def transpose(self, method):
        """The picture turned by a quarter, or mirrored."""
        return Image(numpy.ascontiguousarray(_TURNS[Transpose(method)](self._pixels)))

    def rotate(self, angle, resample=Resampling.NEAREST, expand=0, center=None, translate=None, fillcolor=None):
        """The picture turned anticlockwise by quarters."""
        turns, rest = divmod(angle % 360, 90)
        if rest or turns % 2 and not expand and self.width != self.height:
            raise NotImplementedError(f"Image.rotate({angle})")
        return Image(numpy.rot90(self._pixels, int(turns)).copy())

    def save(self, fp, format=None, **params):
        """Write the picture to a file, in the format that its name tells."""
        from matplotlib.image import imsave

        pixels = self.convert("RGB")._pixels if self.mode == "L" else self._pixels
        imsave(fp, pixels, format=None if format is None else format.lower())


def _bytes(values):
    return numpy.clip(numpy.floor(values + 0.5), 0, 255)


def open(fp, mode="r", formats=None):
    """Read a picture from a file, by its name or opened."""
    from matplotlib.image import imread

    pixels = imread(fp)
    if pixels.dtype.kind == "f":
        pixels = _bytes(pixels * 255).astype("uint8")
    name = str(getattr(fp, "name", fp)).lower()
    ending = name.rsplit(".", 1)[-1]
    return Image(pixels, {"jpg": "JPEG", "jpeg": "JPEG"}.get(ending, ending.upper()) if "." in name else "PNG")


def fromarray(obj, mode=None):
    """The picture of an array of bytes: rows, columns and perhaps channels."""
    pixels = numpy.array(obj)
    if pixels.dtype != numpy.uint8 or pixels.ndim not in (2, 3) or pixels.ndim == 3 and pixels.shape[2] not in (3, 4):
        shape = (1, 1, *pixels.shape[2:])
        raise TypeError(f"Cannot handle this data type: {shape}, {pixels.dtype.str}")
    made = Image(pixels)
    return made if mode in (None, made.mode) else made.convert(mode)


def frombytes(mode, size, data, decoder_name="raw", *args):
    """The picture whose channels, pixel by pixel and row by row, are bytes."""
    if mode not in _CHANNELS or decoder_name != "raw":
        raise NotImplementedError(f"Image.frombytes({mode!r}, ..., {decoder_name!r})")
    channels = _CHANNELS[mode]
    if len(data) < size[0] * size[1] * channels:
        raise ValueError("not enough image data")
    if len(data) > size[0] * size[1] * channels:
        raise ValueError("cannot decode image data")
    shape = (size[1], size[0]) if channels == 1 else (size[1], size[0], channels)
    return Image(numpy.frombuffer(bytes(data), "uint8").reshape(shape).copy())


def frombuffer(mode, size, data, decoder_name="raw", *args):
    """The picture whose channels are in a buffer of bytes."""
    return frombytes(mode, size, bytes(data), decoder_name)


def new(mode, size, color=0):
    """A picture of one colour: a number, channels or the name of a colour."""
    if mode not in _CHANNELS:
        raise NotImplementedError(f"Image.new({mode!r}, ...)")
    if isinstance(color, str):
        from matplotlib.colors import to_rgba

        color = [round(255 * v) for v in to_rgba(color)][: _CHANNELS[mode]]
    shape = (size[1], size[0]) if mode == "L" else (size[1], size[0], _CHANNELS[mode])
    return Image(numpy.full(shape, 0, "uint8") + numpy.array(color, "uint8"))


def merge(mode, bands):
    """The picture whose channels are pictures."""
    return Image(numpy.stack([band._pixels for band in bands], axis=2))
