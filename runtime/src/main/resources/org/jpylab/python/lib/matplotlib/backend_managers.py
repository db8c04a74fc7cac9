"""Managers of toolbars made of tools: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "ToolEvent ToolManager ToolManagerMessageEvent ToolTriggerEvent")
