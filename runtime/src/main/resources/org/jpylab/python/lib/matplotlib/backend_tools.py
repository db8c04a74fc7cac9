"""The shapes of the mouse's cursor."""

import enum
from matplotlib._missing import refuse


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

__getattr__ = refuse(__name__, "AxisScaleBase ConfigureSubplotsBase RubberbandBase SaveFigureBase SetCursorBase ToolBack ToolBase ToolCopyToClipboardBase ToolCursorPosition ToolForward ToolFullScreen ToolGrid ToolHelpBase ToolHome ToolMinorGrid ToolPan ToolQuit ToolQuitAll ToolSetCursor ToolToggleBase ToolViewsPositions ToolXScale ToolYScale ToolZoom ViewsPositionsBase ZoomPanBase add_tools_to_container add_tools_to_manager default_toolbar_tools default_tools")
