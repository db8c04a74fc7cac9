"""The shapes of the mouse's cursor."""

import enum


class Cursors(enum.IntEnum):
    """The shapes of the mouse's cursor."""

    POINTER = enum.auto()
    HAND = enum.auto()
    SELECT_REGION = enum.auto()
    MOVE = enum.auto()
    WAIT = enum.auto()
    RESIZE_HORIZONTAL = enum.auto()
    RESIZE_VERTICAL = enum.auto()


cursors = Cursors
